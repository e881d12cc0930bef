package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RelationPolicy;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where employees let a relation of a person begin or end. It brings and takes purposes at once, so that what it would do is
 * shown before it is done.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class RelationDesk {

    private PersonalDataDoor door;
    private CurrentRegister register;
    private Clock clock;

    protected RelationDesk() {} // for EJB

    @Inject
    public RelationDesk(PersonalDataDoor door, CurrentRegister register, Clock clock) {
        this.door = door;
        this.register = register;
        this.clock = clock;
    }

    /** The kinds of relation that there are today. */
    @FreeOfPersonalData("what relations the register knows")
    public List<Choice> kinds() {
        var today = LocalDate.now(clock);
        return register.now().relationKinds().stream()
                .filter(kind -> kind.valid().covers(today))
                .map(kind -> new Choice(kind.stableKey(), kind.name()))
                .toList();
    }

    @FreeOfPersonalData("what the register calls it")
    public Text name(RelationKindKey kind) {
        return register.now().relationKinds().stream()
                .filter(each -> each.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation"))
                .name();
    }

    /** What the change would do; refused as the change itself would be. */
    @Traced
    public RelationOutlook outlook(PersonId person, UseView use, RelationChange change) {
        var file = door.open(person, use.use());
        var current = register.now();
        var today = LocalDate.now(clock);
        RelationPolicy.check(change, file.relations(), current, today);
        return new RelationForecast(current, file, change, today, clock.getZone()).outlook();
    }

    /**
     * Does it.
     *
     * @param shown the relations that the outlook was reckoned from
     * @throws com.qmplus.vern.shared.StalePage they are others by now
     */
    @Traced
    public void change(PersonId person, UseView use, RelationChange change, List<RelationView> shown) {
        door.change(person, change, shown, use.use());
    }
}
