package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.RegisterUploads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Forgets the files that nobody has imported into the register. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UploadRounds {

    private static final Period KEPT = Period.ofDays(7);

    private RegisterUploads uploads;
    private Clock clock;

    protected UploadRounds() {} // for EJB

    @Inject
    public UploadRounds(RegisterUploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Those that were brought more than seven days ago; of those that were imported the fact stays. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public void forget() {
        uploads.forget(forgottenBefore(clock));
    }

    /** What was brought before that and not imported is forgotten, whether it has been deleted yet or not. */
    static Instant forgottenBefore(Clock clock) {
        return LocalDate.now(clock).minus(KEPT).atStartOfDay(clock.getZone()).toInstant();
    }
}
