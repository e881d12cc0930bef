package com.qmplus.vern.correspondence.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.Mishap;
import java.util.List;

public final class CorrespondenceTracedScenarios implements TracedScenarios {

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var taken = new Carried();
        var waiting = taken.queued();
        var mended = new Carried();
        var givenUp = mended.queued();
        givenUp.beginSending(mended.clock.instant());
        givenUp.failed(Mishap.REFUSED, mended.clock.instant());
        var returned = new Carried();
        var sent = returned.queued();
        sent.beginSending(returned.clock.instant());
        sent.wasSent(returned.clock.instant());
        return List.of(
                changing(MailBag.class, "take", () -> taken.bag(log).take(waiting.id()), () -> state(waiting)),
                changing(
                        MailDesk.class,
                        "retry",
                        () -> mended.desk(log).retry(givenUp.id(), givenUp.version()),
                        () -> state(givenUp)),
                changing(
                        MailDesk.class,
                        "bounced",
                        () -> returned.desk(log).bounced(sent.messageId()),
                        () -> state(sent)));
    }

    private static List<Object> state(Mail mail) {
        return List.of(mail.state(), mail.attempts());
    }
}
