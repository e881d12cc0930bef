package com.qmplus.vern.retention.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.retention.HeldBackErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class JpaErasures implements Erasures {

    private EntityManager database;

    protected JpaErasures() {} // for CDI

    @Inject
    public JpaErasures(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Erasure erasure) {
        database.persist(erasure);
    }

    @Override
    public List<Erasure> of(Collection<String> hashes) {
        if (hashes.isEmpty()) return List.of();
        return database.createQuery(
                        "select distinct e from Erasure e join e.subjects s where s.hash in :hashes", Erasure.class)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    @Override
    public Set<UUID> ids() {
        return new HashSet<>(
                database.createQuery("select e.id from Erasure e", UUID.class).getResultList());
    }

    @Override
    public List<Erasure> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery(
                        "select e from Erasure e where e.id in :ids order by e.erasedOn, e.id", Erasure.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Gone> gone() {
        return database.createQuery("""
                        select e.caseId, e.erasedOn, f.field, f.origin from Erasure e join e.erased f
                        where f.system = :vern and f.annotation = false
                        """, Object[].class)
                .setParameter("vern", SystemKey.VERN.value())
                .getResultStream()
                .map(row -> new Gone(
                        (UUID) row[0], (Instant) row[1], new FieldKey((String) row[2]), new SystemKey((String) row[3])))
                .toList();
    }

    @Override
    public void holdBack(UUID erasure) {
        database.flush(); // after what it is about
        database.persist(new HeldBackErasure(erasure));
    }

    @Override
    public Set<UUID> heldBack() {
        return new HashSet<>(database.createQuery("select h.erasure from HeldBackErasure h", UUID.class)
                .getResultList());
    }

    @Override
    public void letGo(UUID erasure) {
        var held = database.find(HeldBackErasure.class, erasure);
        if (held != null) database.remove(held);
    }

    @Override
    public int removeBefore(Instant instant) {
        var over = database.createQuery("select e from Erasure e where e.erasedOn < :instant", Erasure.class)
                .setParameter("instant", instant)
                .getResultList();
        over.forEach(erasure -> letGo(erasure.id()));
        database.flush(); // before what they are about
        over.forEach(database::remove);
        return over.size();
    }
}
