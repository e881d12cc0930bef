package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lends the auditor the names of the systems that acted with a key: they stand in the log where an employee would. */
@ApplicationScoped
public class KeyNames implements NamesBehindIds {

    private static final int A_HANDFUL = 10;
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ApiKeys keys;

    protected KeyNames() {} // for CDI

    @Inject
    public KeyNames(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Kind kind() {
        return Kind.EMPLOYEE;
    }

    @Override
    public List<NamedId> find(String text) {
        return keys.named(text, A_HANDFUL).stream()
                .map(key -> new NamedId(Kind.EMPLOYEE, key.id().toString(), key.label()))
                .toList();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var known = ids.stream()
                .filter(IDS.asMatchPredicate())
                .map(ApiKeyId::of)
                .distinct()
                .toList();
        return keys.all(known).stream().collect(Collectors.toMap(key -> key.id().toString(), ApiKey::label));
    }
}
