package com.qmplus.vern.consent.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.consent.Gate;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.people.application.Reached;
import com.qmplus.vern.register.PurposeKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a purpose may reach now. Who is restricted, wants no marketing, has withdrawn or objected is not among them, whatever a
 * relation says (statements 21 and 26).
 */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class AudienceDesk {

    private static final int AT_A_TIME = 200;

    private PersonalDataDoor door;
    private Clock clock;

    protected AudienceDesk() {} // for EJB

    @Inject
    public AudienceDesk(PersonalDataDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /**
     * Some of them, in no order that means anything.
     *
     * @param after where the ones before ended; none for the first
     */
    @Traced
    public Reached reached(PurposeKey purpose, @Nullable PersonId after) {
        var today = LocalDate.now(clock);
        return door.reach(purpose, person -> Gate.ask(purpose, person, today).isOpen(), after, AT_A_TIME, today);
    }
}
