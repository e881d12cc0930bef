package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailSent;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An extension holds from when its notice has been sent, and only when that was in time (GDPR art. 12(3); R3.3). */
@ApplicationScoped
public class ExtensionNotices {

    private Requests requests;
    private CaseMails mails;
    private CaseTrace trace;
    private CaseTime time;

    protected ExtensionNotices() {} // for CDI

    @Inject
    public ExtensionNotices(Requests requests, CaseMails mails, CaseTrace trace, CaseTime time) {
        this.requests = requests;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    void note(@Observes MailSent mail) {
        var id = mail.caseId();
        if (id == null || mail.kind() != MailKind.DEADLINE_EXTENDED) return;
        try {
            var request = requests.alone(new RequestId(id));
            trace.record(Operation.CHANGE, request);
            request.extensionMailed(time.rules(), mail.sent());
            if (!request.deadline().isExtended()) mails.tellCaseWorkers(request);
        } catch (NotFound gone) {
            trace.ofNoCase(Operation.CHANGE);
        }
    }
}
