package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RulingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaClaimRulings implements ClaimRulings {

    private EntityManager database;

    protected JpaClaimRulings() {} // for CDI

    @Inject
    public JpaClaimRulings(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(ClaimRuling ruling) {
        database.persist(ruling);
    }

    @Override
    public Optional<ClaimRuling> find(ClaimId claim) {
        return Optional.ofNullable(database.find(ClaimRuling.class, claim.value()));
    }

    @Override
    public List<ClaimRuling> of(RequestId request) {
        return database.createQuery(
                        "select r from ClaimRuling r where r.request = :request order by r.claim", ClaimRuling.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public List<ClaimRuling> awaitingSecond(int most) {
        return database.createQuery("""
                        select r from ClaimRuling r, DataSubjectRequest q
                        where q.id = r.request and r.state = :state
                        order by q.deadline.due, q.id, r.claim""", ClaimRuling.class)
                .setParameter("state", RulingState.AWAITS_SECOND)
                .setMaxResults(most)
                .getResultList();
    }
}
