package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts failures to sign in by name, known or not, and says when a name is locked. */
@ApplicationScoped
public class LockOut {

    private static final Duration MEMORY = Duration.ofDays(1);

    private SignInTallies tallies;
    private Vault vault;
    private Clock clock;

    protected LockOut() {} // for CDI

    @Inject
    public LockOut(SignInTallies tallies, Vault vault, Clock clock) {
        this.tallies = tallies;
        this.vault = vault;
        this.clock = clock;
    }

    Optional<Instant> lockedUntil(String signInName) {
        return tallies.find(mac(signInName)).flatMap(tally -> tally.lockedUntil(clock.instant()));
    }

    /** Until when the name is locked now, if this was one failure too many. */
    Optional<Instant> fail(String signInName) {
        var now = clock.instant();
        tallies.forgetBefore(now.minus(MEMORY));
        var tally = tallies.find(mac(signInName)).orElseGet(() -> begin(signInName, now));
        tally.fail(now);
        return tally.lockedUntil(now);
    }

    void clear(Employee employee) {
        tallies.remove(mac(employee.signInName()));
    }

    private SignInTally begin(String signInName, Instant now) {
        var tally = new SignInTally(mac(signInName), now);
        tallies.add(tally);
        return tally;
    }

    private String mac(String signInName) {
        return Macs.ofSignInName(vault, signInName);
    }
}
