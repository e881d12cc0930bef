package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lends the auditor the references of cases, never the names of those who asked. */
@ApplicationScoped
public class CaseNames implements NamesBehindIds {

    private static final int A_HANDFUL = 10;

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

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        ids.forEach(id -> putName(id, names));
        return names;
    }

    /** An id of the log may be that of a draft that is gone. */
    private void putName(String id, Map<String, String> names) {
        try {
            names.put(id, requests.get(RequestId.of(id)).intake().reference().value());
        } catch (NotFound | IllegalArgumentException unknown) {
            names.remove(id);
        }
    }
}
