package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Deputyships;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaDeputyships implements Deputyships {

    private static final String HOLDS =
            "and d.ended is null and d.from <= :day and d.until >= :day order by d.from, d.id";

    private EntityManager database;

    protected JpaDeputyships() {} // for CDI

    @Inject
    public JpaDeputyships(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Deputyship one) {
        database.persist(one);
    }

    @Override
    public Optional<Deputyship> find(UUID id) {
        return Optional.ofNullable(database.find(Deputyship.class, id));
    }

    @Override
    public List<Deputyship> ahead(LocalDate day) {
        return database.createQuery(
                        "select d from Deputyship d where d.ended is null and d.until >= :day order by d.from, d.id",
                        Deputyship.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Deputyship> heldBy(EmployeeId deputy, LocalDate day) {
        return holding("deputy", deputy, day);
    }

    @Override
    public List<Deputyship> standingFor(EmployeeId absent, LocalDate day) {
        return holding("absent", absent, day);
    }

    private List<Deputyship> holding(String as, EmployeeId employee, LocalDate day) {
        return database.createQuery(
                        "select d from Deputyship d where d." + as + " = :employee " + HOLDS, Deputyship.class)
                .setParameter("employee", employee)
                .setParameter("day", day)
                .getResultList();
    }
}
