package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
public class JpaDisclosures implements Disclosures {

    private EntityManager database;

    protected JpaDisclosures() {} // for CDI

    @Inject
    public JpaDisclosures(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Disclosure disclosure) {
        database.persist(disclosure);
    }

    @Override
    public Disclosure get(DisclosureId id, long version) {
        var found = database.find(Disclosure.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound("disclosure");
        StalePage.refuse(version, found.version());
        return found;
    }

    @Override
    public List<Disclosure> of(PersonId person) {
        return database.createQuery(
                        "select d from Disclosure d where d.person = :person order by d.decided desc, d.id",
                        Disclosure.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Disclosure> awaitingSecond(int most) {
        return database.createQuery(
                        "select d from Disclosure d where d.state = :state order by d.decided, d.id", Disclosure.class)
                .setParameter("state", DisclosureState.AWAITS_SECOND)
                .setMaxResults(most)
                .getResultList();
    }
}
