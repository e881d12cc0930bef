package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
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
    private RecipientNotices notices;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected LostMails() {} // for CDI

    @Inject
    public LostMails(Requests requests, RecipientNotices notices, CaseMails mails, CaseTrace trace, Clock clock) {
        this.requests = requests;
        this.notices = notices;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /** Who was written to, and did not get it, has yet to be told (art. 19). */
    void noteRecipients(@Observes MailGaveUp lost) {
        var id = lost.caseId();
        if (id == null || !lost.kind().isToARecipient()) return;
        try {
            var request = requests.get(new RequestId(id));
            trace.record(Operation.CHANGE, request);
            notices.toldBy(lost.mail()).filter(RecipientNotice::isAwaited).ifPresent(notice -> {
                notice.undelivered();
                request.recipientToTell(notice.recipient(), clock.instant());
                mails.tellCaseWorkers(request);
            });
        } catch (NotFound gone) {
            trace.ofNoCase(Operation.CHANGE);
        }
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
