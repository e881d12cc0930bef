package com.qmplus.vern.control.application;

import com.qmplus.vern.control.DraftAlready;
import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaPolicies implements Policies {

    private EntityManager database;

    protected JpaPolicies() {} // for CDI

    @Inject
    public JpaPolicies(EntityManager database) {
        this.database = database;
    }

    /** Two who begin at once: the database lets one of them. */
    @Override
    public void add(PolicyVersion version) {
        try {
            database.persist(version);
            database.flush();
        } catch (PersistenceException begunByAnother) {
            throw new DraftAlready();
        }
    }

    @Override
    public PolicyVersion get(int number, long version) {
        var policy = find(number).orElseThrow(() -> new NotFound("policy"));
        database.lock(policy, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(policy);
        StalePage.refuse(version, policy.version());
        return policy;
    }

    @Override
    public Optional<PolicyVersion> find(int number) {
        return Optional.ofNullable(database.find(PolicyVersion.class, number));
    }

    @Override
    public Optional<PolicyVersion> published() {
        return first("is not null");
    }

    @Override
    public Optional<PolicyVersion> draft() {
        return first("is null");
    }

    private Optional<PolicyVersion> first(String published) {
        return database.createQuery(
                        "select p from PolicyVersion p where p.publishedOn " + published + " order by p.number desc",
                        PolicyVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PolicyVersion> all() {
        return database.createQuery("select p from PolicyVersion p order by p.number desc", PolicyVersion.class)
                .getResultList();
    }

    @Override
    public void remove(PolicyVersion draft) {
        database.remove(draft);
    }
}
