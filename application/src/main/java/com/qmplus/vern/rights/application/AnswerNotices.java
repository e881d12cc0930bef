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

/**
 * Whoever asked has been told from when the notice was sent, of the answer or of what is used again: what waited for that is let go
 * (GDPR art. 18(3)).
 */
@ApplicationScoped
public class AnswerNotices {

    private Requests requests;
    private Protecting protecting;
    private CaseTrace trace;

    protected AnswerNotices() {} // for CDI

    @Inject
    public AnswerNotices(Requests requests, Protecting protecting, CaseTrace trace) {
        this.requests = requests;
        this.protecting = protecting;
        this.trace = trace;
    }

    void note(@Observes MailSent mail) {
        var id = mail.caseId();
        if (id == null || mail.kind() != MailKind.ANSWER_READY && mail.kind() != MailKind.LIFTING_ANNOUNCED) return;
        try {
            var request = requests.alone(new RequestId(id));
            trace.record(Operation.CHANGE, request);
            if (mail.kind() == MailKind.ANSWER_READY) request.answerMailed(mail.sent());
            else request.liftingMailed(mail.sent());
            protecting.bringAbout(request);
        } catch (NotFound gone) {
            trace.ofNoCase(Operation.CHANGE);
        }
    }
}
