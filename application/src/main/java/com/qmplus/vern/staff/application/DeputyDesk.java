package com.qmplus.vern.staff.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.DeputyPolicy;
import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Deputyship.Days;
import com.qmplus.vern.staff.Deputyships;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody who will be away names who stands in for them; a privacy manager does so for a colleague who cannot. It ends by
 * itself, or earlier by one of the two or a privacy manager.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class DeputyDesk {

    private static final String CATEGORY = "account";

    private Deputyships deputyships;
    private Employees employees;
    private Caller caller;
    private AccessLog log;
    private Clock clock;

    protected DeputyDesk() {} // for EJB

    @Inject
    public DeputyDesk(Deputyships deputyships, Employees employees, Caller caller, AccessLog log, Clock clock) {
        this.deputyships = deputyships;
        this.employees = employees;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    /** What holds or is to come: one's own, and for a privacy manager everybody's. */
    @Traced
    public List<DeputyLine> ahead() {
        var mine = deputyships.ahead(today()).stream()
                .filter(one -> isManager() || one.concerns(me()))
                .toList();
        log.record(Access.to(Operation.LIST).of(CATEGORY).found(mine.size()));
        var names = names(mine);
        return mine.stream().map(one -> line(one, names)).toList();
    }

    private Map<EmployeeId, String> names(List<Deputyship> all) {
        var ids = all.stream()
                .flatMap(one -> Stream.of(one.absent(), one.deputy()))
                .collect(Collectors.toSet());
        return employees.all(ids).stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    private DeputyLine line(Deputyship one, Map<EmployeeId, String> names) {
        return new DeputyLine(
                one.id(),
                names.getOrDefault(one.absent(), ""),
                names.getOrDefault(one.deputy(), ""),
                one.days().from(),
                one.days().until(),
                one.holdsOn(today()),
                one.absent().equals(me()),
                one.deputy().equals(me()));
    }

    /** Who can stand in for that colleague. */
    @FreeOfPersonalData("names of colleagues, to choose from")
    public List<Colleague> possible(EmployeeId absent) {
        var away = employee(absent);
        return colleagues()
                .filter(one -> !one.id().equals(absent) && DeputyPolicy.maySupply(away, one))
                .map(DeputyDesk::colleague)
                .toList();
    }

    /** Whose deputy one may name: one's own, and for a privacy manager anybody's. */
    @FreeOfPersonalData("names of colleagues, to choose from")
    public List<Colleague> absentees() {
        return colleagues()
                .filter(one -> isManager() || one.id().equals(me()))
                .map(DeputyDesk::colleague)
                .toList();
    }

    private Stream<Employee> colleagues() {
        return Stream.of(Roles.CASE_WORKER, Roles.PRIVACY_MANAGER)
                .flatMap(role -> employees.holding(role).stream())
                .distinct();
    }

    private static Colleague colleague(Employee employee) {
        return new Colleague(employee.id(), employee.name());
    }

    /** @param from the first day, {@code until} the last one, both included */
    @Traced
    public void name(EmployeeId absent, EmployeeId deputy, LocalDate from, LocalDate until) {
        refuseOthers(absent);
        record(absent);
        var away = employee(absent);
        var standIn = employee(deputy);
        employees.holdStill(away); // two pages at once would both find the days free
        employees.holdStill(standIn);
        var days = new Days(from, until);
        DeputyPolicy.check(away, standIn, days, today(), deputyships.ahead(today()));
        deputyships.add(new Deputyship(UUID.randomUUID(), absent, deputy, days, me(), clock.instant()));
    }

    /** By one of the two, or a privacy manager. */
    @Traced
    public void end(UUID id) {
        var one = deputyships.find(id).orElseThrow(() -> new NotFound("deputy"));
        if (!one.concerns(me())) refuseOthers(one.absent());
        record(one.absent());
        one.end(clock.instant());
    }

    /** Somebody else's is not there for who is no privacy manager. */
    private void refuseOthers(EmployeeId absent) {
        if (isManager() || absent.equals(me())) return;
        log.record(
                Access.to(Operation.CHANGE).about(absent.value()).of(CATEGORY).denied());
        throw new NotFound("employee");
    }

    private void record(EmployeeId absent) {
        log.record(Access.to(Operation.CHANGE).about(absent.value()).of(CATEGORY));
    }

    private Employee employee(EmployeeId id) {
        return employees.find(id).orElseThrow(() -> new NotFound("employee"));
    }

    private boolean isManager() {
        return caller.roles().contains(PRIVACY_MANAGER);
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
