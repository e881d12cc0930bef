package com.qmplus.vern.retention.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Hold.NewHold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.retention.application.HoldView.Offered;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a privacy manager keeps data from being erased, for as long as a claim or an order demands it (R7.3). It blocks erasure;
 * access goes on as before.
 */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class HoldDesk {

    private static final PurposeKey CONTROL = PurposeKey.ACCOUNTABILITY;

    private Holds holds;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private Vault vault;
    private Colleagues colleagues;
    private Caller caller;
    private AccessLog log;
    private Clock clock;

    protected HoldDesk() {} // for EJB

    @Inject
    public HoldDesk(
            Holds holds,
            PersonalDataDoor door,
            CurrentRegister register,
            Vault vault,
            Colleagues colleagues,
            Caller caller,
            AccessLog log,
            Clock clock) {
        this.holds = holds;
        this.door = door;
        this.register = register;
        this.vault = vault;
        this.colleagues = colleagues;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    @Traced
    public HoldView.OfPerson of(PersonId person) {
        var name = name(person);
        var all = holds.of(person);
        var names = colleagues.namesOf(all.stream().map(Hold::owner).distinct().toList());
        var views = all.stream().map(hold -> view(hold, names)).toList();
        var fields = register.now().fields().stream()
                .map(field -> new Offered(field.key().value(), field.name()))
                .toList();
        return new HoldView.OfPerson(name, views, fields);
    }

    /**
     * Sets one; the caller owns it.
     *
     * @param field which data; none: all that is held of the person
     * @param review the day by which somebody looks whether it is still needed
     * @throws com.qmplus.vern.retention.ReviewDayOver where that day is not to come
     */
    @Traced
    public void set(PersonId person, HoldGround ground, @Nullable FieldKey field, LocalDate review, String why) {
        name(person);
        if (field != null && register.now().findField(field).isEmpty()) throw new NotFound("field");
        trace(person);
        var id = UUID.randomUUID();
        var key = vault.newKey(person.value());
        var words = vault.sealText(key, Hold.context(id), why.strip());
        var hold = new NewHold(id, field, ground, review, words);
        holds.add(new Hold(person, hold, key, me(), clock.instant(), LocalDate.now(clock)));
    }

    @Traced
    public void lift(PersonId person, UUID id, String why) {
        name(person);
        var hold = holds.find(id).filter(one -> one.person().equals(person)).orElseThrow(() -> new NotFound("hold"));
        trace(person);
        hold.lift(me(), vault.sealText(hold.key(), Hold.context(id), why.strip()), clock.instant());
    }

    /** Through the door: who may not look at the person sets nothing. */
    private String name(PersonId person) {
        return door.nameOf(person, new Use.ForPurpose(CONTROL)).orElseThrow(() -> new NotFound("person"));
    }

    private void trace(PersonId person) {
        log.record(Access.to(Operation.CHANGE).about(person.value()).serving(CONTROL.value()));
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }

    private HoldView view(Hold hold, Map<EmployeeId, String> names) {
        var field = hold.field();
        return new HoldView(
                hold.id(),
                field == null
                        ? null
                        : register.now().findField(field).map(Field::name).orElse(null),
                hold.ground(),
                vault.openText(hold.key(), Hold.context(hold.id()), hold.words()),
                names.getOrDefault(hold.owner(), ""),
                hold.set(),
                hold.review(),
                hold.stands() && !hold.review().isAfter(LocalDate.now(clock)),
                hold.lifted());
    }
}
