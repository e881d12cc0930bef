package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CodePlea;
import com.qmplus.vern.rights.CodePleas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaCodePleas implements CodePleas {

    private EntityManager database;

    protected JpaCodePleas() {} // for CDI

    @Inject
    public JpaCodePleas(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(CodePlea plea) {
        database.persist(plea);
    }

    @Override
    public List<CodePlea> waiting(int most) {
        return database.createQuery("select p from CodePlea p order by p.asked", CodePlea.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(CodePlea plea) {
        database.remove(plea);
    }
}
