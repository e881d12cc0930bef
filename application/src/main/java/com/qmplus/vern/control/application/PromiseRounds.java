package com.qmplus.vern.control.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks at every promise by night. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PromiseRounds {

    private Checks checks;
    private PromiseBook book;
    private Clock clock;

    protected PromiseRounds() {} // for EJB

    @Inject
    public PromiseRounds(Checks checks, PromiseBook book, Clock clock) {
        this.checks = checks;
        this.book = book;
        this.clock = clock;
    }

    @FreeOfPersonalData("numbers, and keys of what is wrong")
    public void look() {
        var begun = clock.instant();
        book.write(checks.look(), begun, clock.instant(), null);
    }
}
