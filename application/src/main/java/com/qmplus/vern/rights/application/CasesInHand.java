package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Need-to-know at the desks: what is in a case is for whoever has it (P3). It is checked before anything is traced as granted,
 * so that an attempt at another's case stands in the log as denied and as nothing else.
 */
@ApplicationScoped
public class CasesInHand {

    private Requests requests;
    private Deciders deciders;
    private CaseTrace trace;

    protected CasesInHand() {} // for CDI

    @Inject
    public CasesInHand(Requests requests, Deciders deciders, CaseTrace trace) {
        this.requests = requests;
        this.deciders = deciders;
        this.trace = trace;
    }

    DataSubjectRequest mine(RequestId id, Operation operation) {
        return mine(requests.get(id), operation);
    }

    /** As the page showed it, or refused as {@code StalePage}. */
    DataSubjectRequest mine(RequestId id, long version, Operation operation) {
        return mine(requests.get(id, version), operation);
    }

    /** For who has it, and for who oversees: what is read there, and decided by nobody. */
    DataSubjectRequest known(RequestId id, Operation operation) {
        var request = requests.get(id);
        if (!deciders.oversees()) refuseOthers(request, operation);
        trace.record(operation, request);
        return request;
    }

    private DataSubjectRequest mine(DataSubjectRequest request, Operation operation) {
        refuseOthers(request, operation);
        trace.record(operation, request);
        return request;
    }

    /** For what is traced otherwise than by the case alone. */
    void refuseOthers(DataSubjectRequest request, Operation operation) {
        if (!deciders.has(request)) throw denied(request, operation, new NotYourCase());
        refuseOwn(request, operation);
    }

    /** Nobody handles their own request, be it theirs by assignment or not. */
    void refuseOwn(DataSubjectRequest request, Operation operation) {
        if (deciders.me().is(request.intake())) throw denied(request, operation, new OwnRequest());
    }

    private <R extends RuntimeException> R denied(DataSubjectRequest request, Operation operation, R rule) {
        trace.denied(operation, request);
        return rule;
    }
}
