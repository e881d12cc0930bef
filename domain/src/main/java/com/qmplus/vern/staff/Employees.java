package com.qmplus.vern.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The employees, also those who have left. */
public interface Employees {

    void add(Employee employee);

    Optional<Employee> find(EmployeeId id);

    /** @param signInName as {@link Employee#normalised} */
    Optional<Employee> bySignInName(String signInName);

    List<Employee> all(Collection<EmployeeId> ids);

    /** By name. */
    List<Employee> all();

    /** Those who have not left and hold the role, by name. */
    List<Employee> holding(String role);

    /** Those whose name holds the text, by name; at most so many. */
    List<Employee> named(String text, int limit);

    boolean isEmpty();

    /** Nobody else may change this employee while the transaction lasts: of two who try, one fails. */
    void holdStill(Employee employee);
}
