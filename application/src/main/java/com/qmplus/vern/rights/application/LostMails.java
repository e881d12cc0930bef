package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** When a mail of a case could not be delivered, the case says so, and its case worker reaches the person another way. */
@ApplicationScoped
public class LostMails {

    private Requests requests;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected LostMails() {} // for CDI

    @Inject
    public LostMails(Requests requests, CaseMails mails, CaseTrace trace, Clock clock) {
        this.requests = requests;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /** A notice to ourselves that got lost concerns no person, and another notice would be lost too. */
    void note(@Observes MailGaveUp lost) {
        var id = lost.caseId();
        if (id == null || !lost.kind().isToThePerson()) return;
        try {
            var request = requests.get(new RequestId(id));
            trace.record(Operation.CHANGE, request);
            request.mailFailed(clock.instant());
            mails.tellCaseWorkers(request);
        } catch (NotFound gone) {
            trace.ofNoCase(Operation.CHANGE);
        }
    }
}
