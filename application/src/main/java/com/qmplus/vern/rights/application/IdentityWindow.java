package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.IdentifiedCase.CodeTry;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Where a person who has opened their case enters the one-time code that came to the address on file (R4.2). Only who has both
 * the case code and that mailbox comes through. A grant that has run out is refused as {@link GrantExpired}.
 */
@Stateless
@PermitAll
public class IdentityWindow {

    private Requests requests;
    private Grants grants;
    private Secrets secrets;
    private CaseMails mails;
    private Turnstile turnstile;
    private CaseTrace trace;
    private Protecting protecting;
    private CaseTime time;

    protected IdentityWindow() {} // for EJB

    @Inject
    public IdentityWindow(
            Requests requests,
            Grants grants,
            Secrets secrets,
            CaseMails mails,
            Turnstile turnstile,
            CaseTrace trace,
            Protecting protecting,
            CaseTime time) {
        this.requests = requests;
        this.grants = grants;
        this.secrets = secrets;
        this.mails = mails;
        this.turnstile = turnstile;
        this.trace = trace;
        this.protecting = protecting;
        this.time = time;
    }

    @Traced
    public CodeTry enter(Grant grant, String typed) {
        var request = requests.alone(grants.open(grant).id()); // two pages may be sent at once
        turnstile.passFor(request.intake().reference().value());
        boolean right = secrets.opensMailed(request, typed);
        if (right) trace.record(Operation.CHANGE, request);
        else trace.denied(Operation.CHANGE, request);
        var outcome = request.tryCodeOnFile(right, time.rules(), time.now());
        if (outcome == CodeTry.PROVED) protecting.bringAbout(request);
        return told(request, outcome);
    }

    /** Whoever works on the case goes on as soon as there is something to go on with. */
    private CodeTry told(DataSubjectRequest request, CodeTry outcome) {
        if (outcome == CodeTry.PROVED || outcome == CodeTry.SPENT) mails.tellCaseWorkers(request);
        return outcome;
    }
}
