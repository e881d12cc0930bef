package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaSignInTallies implements SignInTallies {

    private EntityManager database;

    protected JpaSignInTallies() {} // for CDI

    @Inject
    public JpaSignInTallies(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(SignInTally tally) {
        database.persist(tally);
        database.flush();
    }

    @Override
    public Optional<SignInTally> find(String door) {
        return Optional.ofNullable(database.find(SignInTally.class, door, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<SignInTally> beginning(String nameMac) {
        return database.createQuery("select t from SignInTally t where t.door like :doors", SignInTally.class)
                .setParameter("doors", nameMac + "%")
                .getResultList();
    }

    @Override
    public void remove(String door) {
        database.createQuery("delete from SignInTally t where t.door = :door")
                .setParameter("door", door)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant time) {
        database.createQuery("delete from SignInTally t where t.lastFailure < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
