package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.Consultations;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Duplicates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaConsultations implements Consultations {

    private EntityManager database;

    protected JpaConsultations() {} // for CDI

    @Inject
    public JpaConsultations(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Consultation> find(UUID id) {
        return Optional.ofNullable(database.find(Consultation.class, id));
    }

    @Override
    public Consultation getForChange(UUID id) {
        var found = find(id).orElseThrow(() -> new NotFound("consultation"));
        database.lock(found, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(found);
        return found;
    }

    @Override
    public List<Consultation> about(ElementRef element) {
        return database.createQuery("""
                        select c from Consultation c where c.kind = :kind and c.elementKey = :key
                        """, Consultation.class)
                .setParameter("kind", element.kind())
                .setParameter("key", element.key())
                .getResultStream()
                .sorted(YOUNGEST_FIRST)
                .toList();
    }

    @Override
    public List<Consultation> waiting(ConsultationState state) {
        return database.createQuery(
                        "select c from Consultation c where c.state = :state order by c.since, c.id",
                        Consultation.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public long count(ConsultationState state) {
        return database.createQuery("select count(c) from Consultation c where c.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** A form that is sent twice at once: the database lets one in. */
    @Override
    public void add(Consultation consultation) {
        try {
            database.persist(consultation);
            database.flush();
        } catch (PersistenceException refused) {
            if (!Duplicates.caused(refused)) throw refused;
            throw new StalePage(0, List.of());
        }
    }
}
