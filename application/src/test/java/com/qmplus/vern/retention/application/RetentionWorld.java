package com.qmplus.vern.retention.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Hold.NewHold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feature wired up, with one person of whom something is held. */
final class RetentionWorld {

    final PeopleWorld people;
    final Holds holds = new InMemoryHolds();
    final Person kari;
    final EmployeeId per = new EmployeeId(PeopleWorld.EMPLOYEE);

    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final Caller caller;

    RetentionWorld(AccessLog log) {
        this(log, FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER));
    }

    RetentionWorld(AccessLog log, Caller caller) {
        this.caller = caller;
        people = new PeopleWorld(caller, log);
        kari = people.person("Kari Lie", CUSTOMER_CONTACT);
        employees.add(new Employee(per, "Per Lund", "per", List.of(Roles.PRIVACY_MANAGER), Language.NB));
    }

    HoldDesk desk() {
        return new HoldDesk(
                holds,
                people.door(),
                people.register,
                people.vault,
                new Colleagues(employees),
                caller,
                people.log,
                people.clock);
    }

    Hold held(HoldGround ground, @Nullable FieldKey field) {
        var id = UUID.randomUUID();
        var key = people.vault.newKey(kari.id().value());
        var words = people.vault.sealText(key, Hold.context(id), "They sue us");
        var hold = new NewHold(id, field, ground, people.today().plusMonths(3), words);
        var stored = new Hold(kari.id(), hold, key, per, people.clock.instant(), people.today());
        holds.add(stored);
        return stored;
    }
}
