package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lends the auditor the references of cases, never the names of those who asked. */
@ApplicationScoped
public class CaseNames implements NamesBehindIds {

    private static final int A_HANDFUL = 10;
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Requests requests;

    protected CaseNames() {} // for CDI

    @Inject
    public CaseNames(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Kind kind() {
        return Kind.CASE;
    }

    @Override
    public List<NamedId> find(String text) {
        return requests.search(text, A_HANDFUL).stream().map(CaseNames::named).toList();
    }

    private static NamedId named(DataSubjectRequest request) {
        return new NamedId(
                Kind.CASE, request.id().toString(), request.intake().reference().value());
    }

    /** An id of the log may be that of a draft that is gone, or no id at all. */
    @Override
    public Map<String, String> names(Collection<String> ids) {
        var cases = ids.stream()
                .filter(IDS.asMatchPredicate())
                .map(RequestId::of)
                .distinct()
                .toList();
        return requests.references(cases).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().value()));
    }
}
