package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class JpaAccessEntries implements AccessEntries {

    private static final String WITHOUT_REASON = " and e.caseId is null and e.purpose is null";

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
    public List<AccessEntry> page(AuditQuery query, Turn turn, int limit) {
        var asked = new PageOfEntries(query);
        return switch (turn) {
            case Newest() -> asked.latest(database, limit);
            case Older(var from) -> asked.before(entry(from)).latest(database, limit);
            case Newer(var from) ->
                asked.after(entry(from)).earliest(database, limit).reversed();
        };
    }

    private AccessEntry entry(long id) {
        var entry = database.find(AccessEntry.class, id);
        if (entry == null) throw new NotFound("access-entry");
        return entry;
    }

    @Override
    public List<AccessEntry> about(UUID person) {
        return database.createQuery(
                        "select e from AccessEntry e where e.person = :person order by e.recordedOn, e.id",
                        AccessEntry.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<AccessEntry> about(UUID person, Collection<UUID> cases) {
        if (cases.isEmpty()) return about(person);
        return database.createQuery("""
                        select e from AccessEntry e
                        where e.person = :person or e.person is null and e.caseId in :cases
                        order by e.recordedOn, e.id
                        """, AccessEntry.class)
                .setParameter("person", person)
                .setParameter("cases", cases)
                .getResultList();
    }

    @Override
    public long countOfPeople(Instant since) {
        return looks("count(e)", "", Long.class, since).getSingleResult();
    }

    @Override
    public long countWithoutReason(Instant since) {
        return looks("count(e)", WITHOUT_REASON, Long.class, since).getSingleResult();
    }

    @Override
    public List<AccessEntry> withoutReason(Instant since, int limit) {
        return looks("e", WITHOUT_REASON + " order by e.recordedOn desc, e.id desc", AccessEntry.class, since)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> looks(String what, String condition, Class<T> type, Instant since) {
        return database.createQuery(
                        "select " + what + " from AccessEntry e where e.recordedOn >= :since and e.person is not null"
                                + " and e.actor not in ('system', 'public') and e.outcome <> :denied" + condition,
                        type)
                .setParameter("since", since)
                .setParameter("denied", Outcome.DENIED);
    }
}
