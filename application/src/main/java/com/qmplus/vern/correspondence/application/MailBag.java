package com.qmplus.vern.correspondence.application;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailSent;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the carrier does with the outbox, each step in a transaction of its own, so that a crash finds all earlier ones done. */
@ApplicationScoped
public class MailBag {

    private static final int MOST_AT_ONCE = 50;

    private Mails mails;
    private MailSeal seal;
    private AccessLog log;
    private Event<MailGaveUp> gaveUp;
    private Event<MailSent> sent;
    private Clock clock;

    protected MailBag() {} // for CDI

    @Inject
    public MailBag(
            Mails mails, MailSeal seal, AccessLog log, Event<MailGaveUp> gaveUp, Event<MailSent> sent, Clock clock) {
        this.mails = mails;
        this.seal = seal;
        this.log = log;
        this.gaveUp = gaveUp;
        this.sent = sent;
        this.clock = clock;
    }

    @Transactional(REQUIRES_NEW)
    public List<MailId> due() {
        return mails.due(clock.instant(), MOST_AT_ONCE);
    }

    /** Opens the letter and marks the mail: the mark and its trace are committed before anybody hears of it. */
    @Traced
    @Transactional(REQUIRES_NEW)
    public Optional<Taken> take(MailId id) {
        var mail = mails.get(id);
        log.record(Access.to(Operation.SEND)
                .inCase(mail.caseId())
                .of("contact", "correspondence")
                .serving("rights-handling"));
        mail.beginSending(clock.instant());
        return opened(mail).map(letter -> new Taken(mail.messageId(), letter));
    }

    private Optional<Letter> opened(Mail mail) {
        try {
            var letter = seal.open(mail);
            if (letter.isEmpty()) fail(mail, Mishap.EMPTY);
            return letter;
        } catch (SealBroken | NotFound unreadable) {
            fail(mail, Mishap.UNREADABLE);
            return Optional.empty();
        }
    }

    /** It could not be taken, and nothing of that is kept: an attempt, and later another. */
    @Transactional(REQUIRES_NEW)
    public void stumbled(MailId id) {
        var mail = mails.get(id);
        if (mail.state() != MailState.WAITING) return;
        mail.beginSending(clock.instant());
        fail(mail, Mishap.STUMBLED);
    }

    @Transactional(REQUIRES_NEW)
    public void delivered(MailId id) {
        var mail = mails.get(id);
        mail.wasSent(clock.instant());
        sent.fire(new MailSent(mail.id(), mail.kind(), mail.caseId(), clock.instant()));
    }

    @Transactional(REQUIRES_NEW)
    public void failed(MailId id, Mishap mishap) {
        fail(mails.get(id), mishap);
    }

    /** No mail server let us in: an attempt for every mail that was due. */
    @Transactional(REQUIRES_NEW)
    public void couldNotBegin(List<MailId> due) {
        due.stream().map(mails::get).forEach(mail -> {
            mail.beginSending(clock.instant());
            fail(mail, Mishap.UNREACHABLE);
        });
    }

    /** Mails that a crash left half sent. */
    @Transactional(REQUIRES_NEW)
    public List<MailId> unfinished(Duration longerThan) {
        return mails.unfinished(clock.instant().minus(longerThan)).stream()
                .map(Mail::id)
                .toList();
    }

    /** One of those: told of, and never sent again by itself. */
    @Transactional(REQUIRES_NEW)
    public void inDoubt(MailId id) {
        var mail = mails.get(id);
        if (mail.state() == MailState.SENDING) fail(mail, Mishap.IN_DOUBT);
    }

    /**
     * Storage time is over: the letters go, the facts stay.
     *
     * @return whether there may be more
     */
    @Transactional(REQUIRES_NEW)
    public boolean dropOutlived(int days) {
        var outlived = mails.outlived(clock.instant().minus(Duration.ofDays(days)), MOST_AT_ONCE);
        outlived.forEach(seal::drop);
        return outlived.size() == MOST_AT_ONCE;
    }

    private void fail(Mail mail, Mishap mishap) {
        if (mail.failed(mishap, clock.instant()))
            gaveUp.fire(new MailGaveUp(mail.id(), mail.kind(), mishap, mail.caseId()));
    }

    /** A letter that is about to be handed over. */
    public record Taken(String messageId, Letter letter) {}
}
