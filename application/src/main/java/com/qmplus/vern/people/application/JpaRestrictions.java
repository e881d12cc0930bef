package com.qmplus.vern.people.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.Restrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class JpaRestrictions implements Restrictions {

    private EntityManager database;

    protected JpaRestrictions() {} // for CDI

    @Inject
    public JpaRestrictions(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Restriction restriction) {
        database.persist(restriction);
    }

    @Override
    public List<Restriction> standing(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return database.createQuery(
                        "select r from Restriction r where r.person in :people and r.lifted is null order by r.recorded, r.id",
                        Restriction.class)
                .setParameter("people", people)
                .getResultList();
    }

    @Override
    public List<Restriction> standingFor(CaseRef caseRef) {
        return database.createQuery(
                        "select r from Restriction r where r.caseId = :case and r.lifted is null order by r.recorded, r.id",
                        Restriction.class)
                .setParameter("case", caseRef.value())
                .getResultList();
    }

    @Override
    public List<PersonId> peopleOf(CaseRef caseRef) {
        return database.createQuery(
                        "select r from Restriction r where r.caseId = :case order by r.recorded, r.id",
                        Restriction.class)
                .setParameter("case", caseRef.value())
                .getResultStream()
                .map(Restriction::person)
                .distinct()
                .toList();
    }

    @Override
    public List<Restriction> of(PersonId person) {
        return database.createQuery(
                        "select r from Restriction r where r.person = :person order by r.recorded, r.id",
                        Restriction.class)
                .setParameter("person", person)
                .getResultList();
    }
}
