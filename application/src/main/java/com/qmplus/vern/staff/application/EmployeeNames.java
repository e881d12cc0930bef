package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lends the auditor the names of those who acted. */
@ApplicationScoped
public class EmployeeNames implements NamesBehindIds {

    private static final int A_HANDFUL = 10;
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Employees employees;

    protected EmployeeNames() {} // for CDI

    @Inject
    public EmployeeNames(Employees employees) {
        this.employees = employees;
    }

    @Override
    public Kind kind() {
        return Kind.EMPLOYEE;
    }

    @Override
    public List<NamedId> find(String text) {
        return employees.named(text, A_HANDFUL).stream()
                .map(employee -> new NamedId(Kind.EMPLOYEE, employee.id().toString(), employee.name()))
                .toList();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var known = ids.stream()
                .filter(UUIDS.asMatchPredicate())
                .map(id -> new EmployeeId(UUID.fromString(id)))
                .distinct()
                .toList();
        return employees.all(known).stream()
                .collect(Collectors.toMap(employee -> employee.id().toString(), Employee::name));
    }
}
