package com.qmplus.vern.consent.application;

import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.PurposeStops;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class JpaPurposeStops implements PurposeStops {

    private EntityManager database;

    protected JpaPurposeStops() {} // for CDI

    @Inject
    public JpaPurposeStops(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(PurposeStop one) {
        database.persist(one);
    }

    @Override
    public List<PurposeStop> standing(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return database.createQuery(
                        "select s from PurposeStop s where s.person in :these and s.takenBack is null order by s.recorded, s.id",
                        PurposeStop.class)
                .setParameter("these", people)
                .getResultList();
    }

    @Override
    public List<PurposeStop> standingFor(CaseRef caseRef) {
        return database.createQuery(
                        "select s from PurposeStop s where s.caseId = :case and s.takenBack is null order by s.recorded, s.id",
                        PurposeStop.class)
                .setParameter("case", caseRef.value())
                .getResultList();
    }
}
