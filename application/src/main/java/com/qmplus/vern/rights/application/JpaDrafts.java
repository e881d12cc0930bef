package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
import com.qmplus.vern.rights.RequestDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaDrafts implements Drafts {

    private EntityManager database;

    protected JpaDrafts() {} // for CDI

    @Inject
    public JpaDrafts(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(RequestDraft draft) {
        database.persist(draft);
    }

    @Override
    public Optional<RequestDraft> find(DraftId id) {
        return Optional.ofNullable(database.find(RequestDraft.class, id.value()));
    }

    @Override
    public Optional<RequestDraft> findAlone(DraftId id) {
        return Optional.ofNullable(database.find(RequestDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<RequestDraft> startedBy(Instant instant, int most) {
        return database.createQuery(
                        "select d from RequestDraft d where d.started <= :instant order by d.started",
                        RequestDraft.class)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(RequestDraft draft) {
        database.remove(draft);
    }
}
