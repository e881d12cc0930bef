package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where employees find and open people, for a case or a purpose that their role may state (P3). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class PeopleDesk {

    private PersonalDataDoor door;
    private NeedCheck need;
    private CurrentRegister register;
    private Clock clock;

    protected PeopleDesk() {} // for EJB

    @Inject
    public PeopleDesk(PersonalDataDoor door, NeedCheck need, CurrentRegister register, Clock clock) {
        this.door = door;
        this.need = need;
        this.register = register;
        this.clock = clock;
    }

    /** The purposes that the caller may state, for the page to offer. */
    @FreeOfPersonalData("what the register allows the role")
    public List<PurposeChoice> purposes() {
        return register.now().purposes().stream()
                .filter(purpose -> need.mayState(purpose.key()))
                .map(purpose -> new PurposeChoice(purpose.key().value(), purpose.name()))
                .toList();
    }

    /** At most fifty people whose name, e-mail, phone or record id fits; an empty text finds nobody. */
    @Traced
    public List<PersonLine> search(String text, PurposeKey purpose) {
        var current = register.now();
        return door.search(text, purpose).stream()
                .map(found -> new PersonLine(
                        found.id(),
                        found.name(),
                        found.maskedEmail(),
                        found.relations().stream()
                                .map(kind -> current.relationKind(kind).name())
                                .toList()))
                .toList();
    }

    @Traced
    public PersonFileView view(PersonId person, UseView use) {
        var file = door.open(person, use.use());
        return new PersonFilePrinter(register.now(), file, LocalDate.now(clock), clock.getZone()).print();
    }
}
