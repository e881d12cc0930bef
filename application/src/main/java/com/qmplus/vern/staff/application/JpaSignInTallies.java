package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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
    public Optional<SignInTally> find(String nameMac) {
        return Optional.ofNullable(database.find(SignInTally.class, nameMac, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(String nameMac) {
        database.createQuery("delete from SignInTally t where t.nameMac = :mac")
                .setParameter("mac", nameMac)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant time) {
        database.createQuery("delete from SignInTally t where t.lastFailure < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
