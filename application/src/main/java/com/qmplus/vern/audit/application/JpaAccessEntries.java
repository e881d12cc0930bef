package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JpaAccessEntries implements AccessEntries {

    private EntityManager database;

    protected JpaAccessEntries() {} // for CDI

    @Inject
    public JpaAccessEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(AccessEntry entry) {
        database.persist(entry);
        database.flush();
    }

    @Override
    public void addAll(List<AccessEntry> many) {
        many.forEach(database::persist);
        database.flush();
    }

    @Override
    public List<AccessEntry> latest(AuditQuery query, @Nullable Long before, int limit) {
        var last = before == null ? null : database.find(AccessEntry.class, before);
        return new LatestEntries(query, last).in(database, limit);
    }

    @Override
    public List<AccessEntry> about(UUID person) {
        return database.createQuery(
                        "select e from AccessEntry e where e.person = :person order by e.recordedOn, e.id",
                        AccessEntry.class)
                .setParameter("person", person)
                .getResultList();
    }
}
