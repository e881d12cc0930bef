package com.qmplus.vern.people.application;

import com.qmplus.vern.people.RememberedColumn;
import com.qmplus.vern.people.RememberedColumns;
import com.qmplus.vern.register.SystemKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaRememberedColumns implements RememberedColumns {

    private EntityManager database;

    protected JpaRememberedColumns() {} // for CDI

    @Inject
    public JpaRememberedColumns(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<RememberedColumn> of(SystemKey system) {
        return database.createQuery(
                        "select c from RememberedColumn c where c.system = :system order by c.heading",
                        RememberedColumn.class)
                .setParameter("system", system.value())
                .getResultList();
    }

    @Override
    public void add(RememberedColumn column) {
        database.persist(column);
    }
}
