package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.application.Colleague;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The employee who calls, as a case knows them; and their names. */
@ApplicationScoped
public class Deciders {

    private Caller caller;
    private Colleagues colleagues;
    private Employees employees;
    private StandIns standIns;

    protected Deciders() {} // for CDI

    @Inject
    public Deciders(Caller caller, Colleagues colleagues, Employees employees, StandIns standIns) {
        this.caller = caller;
        this.colleagues = colleagues;
        this.employees = employees;
        this.standIns = standIns;
    }

    EmployeeId id() {
        return EmployeeId.of(caller.id());
    }

    Decider.Colleague me() {
        return new Decider.Colleague(id(), knownAs(id()), mayReassign(), standIns.absentOf(id()));
    }

    /** It is in the caller's hands: theirs, or that of somebody for whom they stand in. */
    boolean has(DataSubjectRequest request) {
        var assignee = request.assignee();
        return assignee != null
                && (assignee.equals(id()) || standIns.absentOf(id()).contains(assignee));
    }

    /** Whose cases are in the caller's hands. */
    Set<EmployeeId> hands() {
        return Stream.concat(Stream.of(id()), standIns.absentOf(id()).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Who is told of what is to be done on a case of theirs: they, and who stands in for them, unless the case is about these. */
    Set<String> addressesFor(DataSubjectRequest request, EmployeeId assignee) {
        var deputies = standIns.deputiesOf(assignee).stream()
                .filter(deputy ->
                        caseWorkers().stream().anyMatch(one -> one.id().equals(deputy)))
                .filter(deputy -> !new Decider.Colleague(deputy, knownAs(deputy), false).is(request.intake()));
        return Stream.concat(Stream.of(assignee), deputies)
                .flatMap(employee -> addressesOf(employee).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody to whom a case can be handed over: a case worker or a privacy manager who has not left. */
    Decider.Colleague caseWorker(EmployeeId employee) {
        if (caseWorkers().stream().noneMatch(colleague -> colleague.id().equals(employee)))
            throw new NotFound("case worker");
        return new Decider.Colleague(employee, knownAs(employee), false);
    }

    /** Everybody to whom a case can be handed over; who holds both roles is named once. */
    List<Colleague> caseWorkers() {
        return Stream.of(Roles.CASE_WORKER, Roles.PRIVACY_MANAGER)
                .flatMap(role -> colleagues.holding(role).stream())
                .distinct()
                .toList();
    }

    boolean mayDecide() {
        return caller.roles().contains(Roles.CASE_WORKER) || caller.roles().contains(Roles.PRIVACY_MANAGER);
    }

    /** The data protection officer sees all, and decides nothing. */
    boolean oversees() {
        return caller.roles().contains(Roles.DPO);
    }

    boolean mayReassign() {
        return caller.roles().contains(Roles.PRIVACY_MANAGER);
    }

    Map<EmployeeId, String> names(Collection<EmployeeId> ids) {
        return colleagues.namesOf(ids);
    }

    Set<String> addressesOf(EmployeeId employee) {
        return colleagues.addressesOf(employee);
    }

    private Set<String> knownAs(EmployeeId employee) {
        return colleagues.knownAs(employee).orElseThrow(() -> new NotFound("employee"));
    }
}
