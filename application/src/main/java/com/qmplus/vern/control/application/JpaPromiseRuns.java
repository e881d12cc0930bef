package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaPromiseRuns implements PromiseRuns {

    /** What was seen is not compared with itself when a transaction ends. */
    private static final String NEVER_CHANGES = "eclipselink.read-only";

    private EntityManager database;

    protected JpaPromiseRuns() {} // for CDI

    @Inject
    public JpaPromiseRuns(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(PromiseRun run) {
        database.persist(run);
    }

    @Override
    public Optional<PromiseRun> find(UUID id) {
        return Optional.ofNullable(database.find(PromiseRun.class, id));
    }

    @Override
    public Optional<PromiseRun> last() {
        return latest(1).stream().findFirst();
    }

    @Override
    public List<PromiseRun> since(Instant then) {
        return database.createQuery(
                        "select r from PromiseRun r where r.ended >= :then order by r.ended, r.id", PromiseRun.class)
                .setParameter("then", then)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.results")
                .setHint(NEVER_CHANGES, true)
                .getResultList();
    }

    @Override
    public List<PromiseRun> latest(int atMost) {
        return database.createQuery("select r from PromiseRun r order by r.ended desc, r.id desc", PromiseRun.class)
                .setMaxResults(atMost)
                .setHint(NEVER_CHANGES, true)
                .getResultList();
    }

    @Override
    public Map<Promise, PromiseStanding> standings() {
        var found = new EnumMap<Promise, PromiseStanding>(Promise.class);
        database.createQuery("select s from PromiseStanding s", PromiseStanding.class)
                .getResultStream()
                .forEach(each -> found.put(each.promise(), each));
        return found;
    }

    @Override
    public void add(PromiseStanding standing) {
        database.persist(standing);
    }

    @Override
    public PromiseStanding get(Promise promise, long version) {
        var standing = database.find(PromiseStanding.class, promise);
        if (standing == null) throw new NotFound("promise");
        database.lock(standing, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(standing);
        StalePage.refuse(version, standing.version());
        return standing;
    }
}
