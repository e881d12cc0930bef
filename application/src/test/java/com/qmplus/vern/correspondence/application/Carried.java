package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailSent;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.SealedLetter;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Heard;
import com.qmplus.vern.shared.application.Leases;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An outbox and its carrier, over memory: all that is not the post itself. */
final class Carried {

    static final Letterhead LETTERHEAD =
            new Letterhead("QmPlus AS", "Lysaker Torg 12, 1366 Lysaker", "+47 22 95 83 63", "post@qmplus.com");

    final TestClock clock = TestClock.anyDay();
    final InMemoryMails mails = new InMemoryMails();
    final Settings settings = Settings.of(Map.of("vern.address", "https://vern.example.no"));
    final Vault vault = Vaults.inMemory();
    final MailSeal seal = new MailSeal(vault, settings);
    final List<MailGaveUp> gaveUp = new ArrayList<>();
    final List<MailSent> sent = new ArrayList<>();
    final RecordingAccessLog log = new RecordingAccessLog();
    boolean leaseIsOurs = true;

    MailCarrier carrier(Post post) {
        return carrier(post, log);
    }

    MailCarrier carrier(Post post, AccessLog log) {
        return new MailCarrier(bag(log), post, leases(), settings);
    }

    MailBag bag(AccessLog log) {
        return new MailBag(mails, seal, log, new Heard<>(gaveUp::add), new Heard<>(sent::add), clock);
    }

    /** Its outbox fails whenever that mail is taken. */
    MailCarrier carrierStumblingOver(Mail stone, Post post) {
        var bag = new MailBag(mails, seal, log, new Heard<>(gaveUp::add), new Heard<>(sent::add), clock) {
            @Override
            public Optional<Taken> take(MailId id) {
                if (id.equals(stone.id())) throw new IllegalStateException("a stone");
                return super.take(id);
            }
        };
        return new MailCarrier(bag, post, leases(), settings);
    }

    MailDesk desk(AccessLog log) {
        return new MailDesk(mails, log, new Heard<>(gaveUp::add), clock);
    }

    Mail queued(String to, UUID caseId) {
        var id = MailId.random();
        var values = Map.of("reference", "V-7K3M9Q-T", "link", "https://vern.example.no/status", "until", "2026-12-08");
        var letter = MailWriter.write(new NewMail(to, Language.NB, MailKind.ANSWER_READY, values, caseId), LETTERHEAD);
        var mail = new Mail(id, MailKind.ANSWER_READY, caseId, seal.close(id, caseId, letter), clock.instant());
        mails.add(mail);
        return mail;
    }

    /** One whose content nobody can open. */
    Mail unreadable(KeyId key) {
        var id = MailId.random();
        var letter = new SealedLetter("<" + id + "@vern.example.no>", "hash", key, new Sealed(new byte[40]));
        var mail = new Mail(id, MailKind.ANSWER_READY, UUID.randomUUID(), letter, clock.instant());
        mails.add(mail);
        return mail;
    }

    Mail queued() {
        return queued("nora@example.no", UUID.randomUUID());
    }

    private Leases leases() {
        return new Leases(null, clock) {
            @Override
            public boolean hold(String name, Duration duration) {
                return leaseIsOurs;
            }
        };
    }
}
