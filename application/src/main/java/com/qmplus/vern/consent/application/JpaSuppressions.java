package com.qmplus.vern.consent.application;

import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.Suppressions;
import com.qmplus.vern.people.CaseRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class JpaSuppressions implements Suppressions {

    private EntityManager database;

    protected JpaSuppressions() {} // for CDI

    @Inject
    public JpaSuppressions(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Suppression one) {
        database.persist(one);
    }

    @Override
    public List<Suppression> standing(Collection<String> contactHashes) {
        if (contactHashes.isEmpty()) return List.of();
        return database.createQuery(
                        "select s from Suppression s where s.contactHash in :these and s.takenBack is null order by s.recorded, s.id",
                        Suppression.class)
                .setParameter("these", contactHashes)
                .getResultList();
    }

    @Override
    public List<Suppression> standingFor(CaseRef caseRef) {
        return database.createQuery(
                        "select s from Suppression s where s.caseId = :case and s.takenBack is null order by s.recorded, s.id",
                        Suppression.class)
                .setParameter("case", caseRef.value())
                .getResultList();
    }
}
