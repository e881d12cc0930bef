package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.Leases;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes to the post what the outbox holds. The timer is not stored, and a lease lets one node alone carry, so that it works
 * the same on every server. The line is opened first and each mail marked just before it is handed over: only a crash
 * within that handing over leaves a doubt, and then nothing is sent twice.
 */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailCarrier {

    private static final String LEASE = "mail-carrier";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(5);

    private MailBag bag;
    private Post post;
    private Leases leases;
    private Settings settings;

    protected MailCarrier() {} // for EJB

    @Inject
    public MailCarrier(MailBag bag, Post post, Leases leases, Settings settings) {
        this.bag = bag;
        this.post = post;
        this.leases = leases;
        this.settings = settings;
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void carry() {
        Guarded.run("carrying mail", this::carryDue);
    }

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void tidy() {
        Guarded.run("tidying mail", this::tidyUp);
    }

    private void carryDue() {
        var due = bag.due();
        if (due.isEmpty() || !leases.hold(LEASE, LEASE_LASTS)) return;
        try (var round = post.open()) {
            for (var id : due) if (!leases.hold(LEASE, LEASE_LASTS) || !deliver(round, id)) return;
        } catch (Undelivered noLine) {
            bag.couldNotBegin(due);
        }
    }

    private void tidyUp() {
        if (!leases.hold(LEASE, LEASE_LASTS)) return;
        for (var id : bag.unfinished(LEASE_LASTS.multipliedBy(2)))
            Guarded.run("settling a mail", () -> bag.inDoubt(id));
        boolean more = true;
        while (more && leases.hold(LEASE, LEASE_LASTS)) more = bag.dropOutlived(settings.number(Setting.MAIL_DAYS));
    }

    /** @return whether the line still stands */
    private boolean deliver(Post.Round round, MailId id) {
        var taken = take(id);
        if (taken.isEmpty()) return true;
        try {
            round.deliver(taken.get().messageId(), taken.get().letter());
        } catch (Undelivered failed) {
            bag.failed(id, failed.mishap());
            return failed.mishap() != Mishap.BROKEN_OFF;
        }
        bag.delivered(id);
        return true;
    }

    /** One that cannot be taken is put off, so that it does not stand in the way of those behind it. */
    private Optional<MailBag.Taken> take(MailId id) {
        try {
            return bag.take(id);
        } catch (RuntimeException failure) {
            Guarded.tell("taking a mail", failure);
            Guarded.run("putting a mail off", () -> bag.stumbled(id));
            return Optional.empty();
        }
    }
}
