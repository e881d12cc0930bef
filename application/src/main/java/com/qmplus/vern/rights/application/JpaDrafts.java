package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessDraft;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
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
    public void add(AccessDraft draft) {
        database.persist(draft);
    }

    @Override
    public Optional<AccessDraft> find(DraftId id) {
        return Optional.ofNullable(database.find(AccessDraft.class, id.value()));
    }

    @Override
    public Optional<AccessDraft> findAlone(DraftId id) {
        return Optional.ofNullable(database.find(AccessDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AccessDraft> startedBy(Instant instant, int most) {
        return database.createQuery(
                        "select d from AccessDraft d where d.started <= :instant order by d.started", AccessDraft.class)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(AccessDraft draft) {
        database.remove(draft);
    }
}
