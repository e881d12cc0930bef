package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Counts failures to sign in by name, known or not, and says when a door is locked. At the password it counts for each
 * network address by itself, so that strangers lock only themselves out; at the second factor for the name alone, since
 * nobody gets there without the password.
 */
@ApplicationScoped
public class LockOut {

    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int ENOUGH_TO_TELL_ADDRESSES_APART = 32;

    private SignInTallies tallies;
    private Vault vault;
    private Caller caller;
    private Clock clock;

    protected LockOut() {} // for CDI

    @Inject
    public LockOut(SignInTallies tallies, Vault vault, Caller caller, Clock clock) {
        this.tallies = tallies;
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Instant> lockedUntil(Step step, String signInName) {
        return tallies.find(door(step, signInName)).flatMap(tally -> tally.lockedUntil(clock.instant()));
    }

    /** For those who look after accounts: the last of its locks to open, wherever they are. */
    Optional<Instant> lockedSomewhereUntil(String signInName) {
        return tallies.beginning(mac(signInName)).stream()
                .flatMap(tally -> tally.lockedUntil(clock.instant()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Until when the door is locked now, if this was one failure too many. */
    Optional<Instant> fail(Step step, String signInName) {
        var now = clock.instant();
        tallies.forgetBefore(now.minus(MEMORY));
        var door = door(step, signInName);
        var tally = tallies.find(door).orElseGet(() -> begin(door, now));
        tally.fail(now);
        return tally.lockedUntil(now);
    }

    /** Somebody has come in through both doors; what others did elsewhere still counts. */
    void passed(Employee employee) {
        for (var step : Step.values()) tallies.remove(door(step, employee.signInName()));
    }

    /** Every door is open to that name again. */
    void clear(Employee employee) {
        tallies.beginning(mac(employee.signInName())).forEach(tally -> tallies.remove(tally.door()));
    }

    private SignInTally begin(String door, Instant now) {
        var tally = new SignInTally(door, now);
        tallies.add(tally);
        return tally;
    }

    private String door(Step step, String signInName) {
        return mac(signInName)
                + switch (step) {
                    case PASSWORD -> "@" + here();
                    case SECOND_FACTOR -> "@code";
                };
    }

    private String here() {
        return Macs.ofAddress(vault, caller.address()).substring(0, ENOUGH_TO_TELL_ADDRESSES_APART);
    }

    private String mac(String signInName) {
        return Macs.ofSignInName(vault, signInName);
    }

    /** Where one can fail. */
    enum Step {
        PASSWORD,
        SECOND_FACTOR
    }
}
