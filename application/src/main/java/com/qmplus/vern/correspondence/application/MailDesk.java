package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the administrator sees that mail flows, and mends it when it does not. Addresses and texts stay sealed. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailDesk {

    public static final int PAGE = 50;

    private Mails mails;
    private AccessLog log;
    private Event<MailGaveUp> gaveUp;
    private Clock clock;

    protected MailDesk() {} // for EJB

    @Inject
    public MailDesk(Mails mails, AccessLog log, Event<MailGaveUp> gaveUp, Clock clock) {
        this.mails = mails;
        this.log = log;
        this.gaveUp = gaveUp;
        this.clock = clock;
    }

    /** Newest first, a page at a time; {@code after} is the last one of the page before. */
    @FreeOfPersonalData("kinds, states and times of mails, without address or text")
    public List<MailLine> mails(@Nullable MailState state, @Nullable MailId after) {
        return mails.list(state, after, PAGE).stream().map(MailLine::of).toList();
    }

    /** How many mails are in each state; every state is in it. */
    @FreeOfPersonalData("numbers alone")
    public Map<MailState, Long> counts() {
        Map<MailState, Long> all = new EnumMap<>(MailState.class);
        for (var state : MailState.values()) all.put(state, 0L);
        all.putAll(mails.counts());
        return all;
    }

    /** Tries a mail anew that was given up, after whatever stood in its way has been mended. */
    @Traced
    public void retry(MailId id, long version) {
        var mail = mails.get(id);
        if (mail.version() != version) throw new StalePage(version, List.of());
        traceChange(mail);
        mail.retry(clock.instant());
    }

    /** Notes that a mail came back: the case worker is told. The message id stands in what came back. */
    @Traced
    public void bounced(String messageId) {
        var mail = mails.withMessageId(messageId.strip()).orElseThrow(UnknownMail::new);
        traceChange(mail);
        mail.bounced(clock.instant());
        gaveUp.fire(new MailGaveUp(mail.id(), mail.kind(), Mishap.REFUSED, mail.caseId()));
    }

    private void traceChange(Mail mail) {
        log.record(Access.to(Operation.CHANGE).inCase(mail.caseId()).of("correspondence"));
    }
}
