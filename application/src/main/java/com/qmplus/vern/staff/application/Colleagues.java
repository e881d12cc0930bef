package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of employees, for the pages of other features. Inside the application only. */
@ApplicationScoped
public class Colleagues {

    private Employees employees;

    protected Colleagues() {} // for CDI

    @Inject
    public Colleagues(Employees employees) {
        this.employees = employees;
    }

    /** Their name, and what they sign in with, which may be their address. */
    public Optional<Set<String>> knownAs(EmployeeId id) {
        return employees
                .find(id)
                .map(employee ->
                        Stream.of(employee.name(), employee.signInName()).collect(Collectors.toSet()));
    }

    /** Where they read mail, if they sign in with an address. */
    public Set<String> addressesOf(EmployeeId id) {
        return knownAs(id).orElse(Set.of()).stream()
                .filter(name -> name.contains("@"))
                .collect(Collectors.toSet());
    }

    /** The names of those who are known, also of those who have left. */
    public Map<EmployeeId, String> namesOf(Collection<EmployeeId> ids) {
        return employees.all(ids).stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    /** Those who hold the role and have not left, by name. */
    public List<Colleague> holding(String role) {
        return employees.holding(role).stream()
                .map(employee -> new Colleague(employee.id(), employee.name()))
                .toList();
    }
}
