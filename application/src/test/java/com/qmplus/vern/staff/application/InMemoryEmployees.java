package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryEmployees implements Employees {

    private final Map<EmployeeId, Employee> employees = new LinkedHashMap<>();

    @Override
    public void add(Employee employee) {
        employees.put(employee.id(), employee);
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(employees.get(id));
    }

    @Override
    public Optional<Employee> bySignInName(String signInName) {
        return byName().filter(employee -> employee.signInName().equals(signInName))
                .findFirst();
    }

    @Override
    public List<Employee> all(Collection<EmployeeId> ids) {
        return byName().filter(employee -> ids.contains(employee.id())).toList();
    }

    @Override
    public List<Employee> all() {
        return byName().toList();
    }

    @Override
    public List<Employee> holding(String role) {
        return byName().filter(employee -> !employee.hasLeft() && employee.holds(role))
                .toList();
    }

    @Override
    public List<Employee> named(String text, int limit) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        return byName().filter(
                        employee -> employee.name().toLowerCase(Locale.ROOT).contains(sought))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return employees.isEmpty();
    }

    @Override
    public void holdStill(Employee employee) {} // nobody else is here

    private Stream<Employee> byName() {
        return employees.values().stream()
                .sorted(Comparator.comparing(Employee::name)
                        .thenComparing(employee -> employee.id().toString()));
    }
}
