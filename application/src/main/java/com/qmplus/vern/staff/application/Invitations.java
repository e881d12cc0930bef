package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.PendingInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** One-time codes that take the place of a password; three days to use one. */
@ApplicationScoped
public class Invitations {

    private static final Duration LIFE = Duration.ofDays(3);

    private Vault vault;
    private Clock clock;

    protected Invitations() {} // for CDI

    @Inject
    public Invitations(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    Invitation invite(Employee employee) {
        var code = OneTimeCode.random();
        var until = clock.instant().plus(LIFE);
        employee.invite(new PendingInvitation(Macs.ofInvitation(vault, code), until));
        return new Invitation(employee.id(), code, until);
    }
}
