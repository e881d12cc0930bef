package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SavedView;
import com.qmplus.vern.rights.SavedViews;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaSavedViews implements SavedViews {

    private EntityManager database;

    protected JpaSavedViews() {} // for CDI

    @Inject
    public JpaSavedViews(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(SavedView view) {
        database.persist(view);
    }

    @Override
    public List<SavedView> of(EmployeeId owner) {
        return database.createQuery(
                        "select v from SavedView v where v.owner = :owner order by v.plainName", SavedView.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    @Override
    public void remove(SavedView view) {
        database.remove(view);
    }
}
