package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaRegisterVersions implements RegisterVersions {

    private EntityManager database;

    protected JpaRegisterVersions() {} // for CDI

    @Inject
    public JpaRegisterVersions(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<RegisterVersion> latest() {
        return database.createQuery("select v from RegisterVersion v order by v.number desc", RegisterVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RegisterVersion> find(int number) {
        return Optional.ofNullable(database.find(RegisterVersion.class, number));
    }

    @Override
    public Optional<RegisterVersion> at(Instant instant) {
        return database.createQuery(
                        "select v from RegisterVersion v where v.madeOn <= :instant order by v.number desc",
                        RegisterVersion.class)
                .setParameter("instant", instant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every change locks the first version, which is always there, so that they come one after another. */
    @Override
    public RegisterVersion latestForChange() {
        database.find(RegisterVersion.class, 1, LockModeType.PESSIMISTIC_WRITE);
        return latest().orElseThrow(() -> new NotFound("register"));
    }

    @Override
    public List<RegisterVersion> find(Collection<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return database.createQuery("select v from RegisterVersion v where v.number in :numbers", RegisterVersion.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    @Override
    public List<ElementRevision> history(ElementRef element) {
        return database.createQuery("""
                        select e from ElementRevision e
                        where e.kind = :kind and e.elementKey = :key
                        order by e.revision desc
                        """, ElementRevision.class)
                .setParameter("kind", element.kind())
                .setParameter("key", element.key())
                .getResultList();
    }

    @Override
    public List<ElementRevision> elements(int version) {
        return database.createQuery("""
                        select e from ElementRevision e
                        where e.sinceVersion <= :version and (e.untilVersion is null or e.untilVersion >= :version)
                        order by e.place
                        """, ElementRevision.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public void add(RegisterVersion version, List<ElementRevision> elements) {
        database.persist(version);
        database.flush();
        elements.forEach(database::persist);
    }
}
