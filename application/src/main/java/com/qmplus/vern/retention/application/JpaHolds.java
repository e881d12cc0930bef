package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaHolds implements Holds {

    private EntityManager database;

    protected JpaHolds() {} // for CDI

    @Inject
    public JpaHolds(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Hold hold) {
        database.persist(hold);
    }

    @Override
    public Optional<Hold> find(UUID id) {
        return Optional.ofNullable(database.find(Hold.class, id));
    }

    @Override
    public List<Hold> of(PersonId person) {
        return database.createQuery("select h from Hold h where h.person = :person order by h.set, h.id", Hold.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Hold> standing(PersonId person) {
        return of(person).stream().filter(Hold::stands).toList();
    }
}
