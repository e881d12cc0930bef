package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaEmployees implements Employees {

    private EntityManager database;

    protected JpaEmployees() {} // for CDI

    @Inject
    public JpaEmployees(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Employee employee) {
        database.persist(employee);
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(database.find(Employee.class, id.value()));
    }

    @Override
    public Optional<Employee> bySignInName(String signInName) {
        return database.createQuery("select e from Employee e where e.signInName = :name", Employee.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Employee> all(Collection<EmployeeId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery("select e from Employee e where e.id in :ids order by e.name, e.id", Employee.class)
                .setParameter("ids", ids.stream().map(EmployeeId::value).toList())
                .getResultList();
    }

    @Override
    public List<Employee> all() {
        return database.createQuery("select e from Employee e order by e.name, e.id", Employee.class)
                .getResultList();
    }

    @Override
    public List<Employee> holding(String role) {
        return database.createQuery("""
                        select e from Employee e
                        where e.leftOn is null and :role member of e.roles
                        order by e.name, e.id""", Employee.class)
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public List<Employee> named(String text, int limit) {
        return database.createQuery(
                        "select e from Employee e where locate(:text, lower(e.name)) > 0 order by e.name, e.id",
                        Employee.class)
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return database.createQuery("select e.id from Employee e", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void holdStill(Employee employee) {
        database.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
