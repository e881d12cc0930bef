package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.KeyedCall;
import com.qmplus.vern.staff.KeyedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
public class JpaKeyedCalls implements KeyedCalls {

    private EntityManager database;

    protected JpaKeyedCalls() {} // for CDI

    @Inject
    public JpaKeyedCalls(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(KeyedCall call) {
        database.persist(call);
    }

    @Override
    public Optional<KeyedCall> find(String mac) {
        return Optional.ofNullable(database.find(KeyedCall.class, mac));
    }

    @Override
    public void forgetBefore(Instant time) {
        database.createQuery("delete from KeyedCall c where c.called < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
