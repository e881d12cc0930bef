package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the access log is told about cases: which, about whom, and that it is for the handling of rights. */
@ApplicationScoped
public class CaseTrace {

    private static final String CATEGORY = "case-data";

    private AccessLog log;

    protected CaseTrace() {} // for CDI

    @Inject
    public CaseTrace(AccessLog log) {
        this.log = log;
    }

    void record(Operation operation, DataSubjectRequest request) {
        log.record(of(operation, request));
    }

    void denied(Operation operation, DataSubjectRequest request) {
        log.record(of(operation, request).denied());
    }

    private static Access of(Operation operation, DataSubjectRequest request) {
        var person = request.person();
        return plain(operation).inCase(request.id().value()).about(person == null ? null : person.value());
    }

    /** The person is known before the request says so. */
    void about(Operation operation, DataSubjectRequest request, PersonId person) {
        log.record(of(operation, request).about(person.value()));
    }

    void ofDraft(Operation operation, DraftId draft) {
        log.record(plain(operation).inCase(draft.value()));
    }

    /** One that is about to be made. */
    void ofNew(RequestId id) {
        log.record(plain(Operation.CREATE).inCase(id.value()));
    }

    /** Somebody knocked at a case that may not exist: what follows must look the same either way. */
    void ofNoCase(Operation operation) {
        log.record(plain(operation).denied());
    }

    void ofMany(Operation operation, int hits) {
        log.record(plain(operation).found(hits));
    }

    private static Access plain(Operation operation) {
        return Access.to(operation).of(CATEGORY).serving(PurposeKey.RIGHTS_HANDLING.value());
    }
}
