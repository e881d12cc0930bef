package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * What carries a sign-in from one page to the next without a session: who, which step is due, and until when, under a
 * keyed hash. It dies with the session version, so that a changed password ends a sign-in that is half done.
 */
@ApplicationScoped
public class Challenges {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int PARTS = 5;

    private Employees employees;
    private Vault vault;
    private Clock clock;

    protected Challenges() {} // for CDI

    @Inject
    public Challenges(Employees employees, Vault vault, Clock clock) {
        this.employees = employees;
        this.vault = vault;
        this.clock = clock;
    }

    String issue(Due due, Employee employee) {
        var until = clock.instant().plus(LIFE).getEpochSecond();
        var facts = "%s.%s.%d.%d".formatted(due, employee.id(), employee.sessionVersion(), until);
        return facts + "." + mac(facts);
    }

    /** The employee whose challenge for that step it is, if it is whole and in time. */
    Optional<Employee> read(Due due, String challenge) {
        var parts = challenge.split("\\.", -1);
        if (parts.length != PARTS || !isOurs(challenge) || !parts[0].equals(due.name())) return Optional.empty();
        if (clock.instant().getEpochSecond() >= Long.parseLong(parts[3])) return Optional.empty();
        return employees
                .find(EmployeeId.of(parts[1]))
                .filter(employee -> String.valueOf(employee.sessionVersion()).equals(parts[2]) && !employee.hasLeft());
    }

    private boolean isOurs(String challenge) {
        int end = challenge.lastIndexOf('.');
        return MessageDigest.isEqual(
                mac(challenge.substring(0, end)).getBytes(StandardCharsets.US_ASCII),
                challenge.substring(end + 1).getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String facts) {
        var bytes = vault.mac("sign-in challenge", facts.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the next page is to ask for. */
    enum Due {
        PASSWORD,
        CODE,
        ENROLMENT
    }
}
