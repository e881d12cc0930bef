package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The auditor's question as JPQL; pages go by key, so that the thousandth costs no more than the first. */
final class PageOfEntries {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PageOfEntries(AuditQuery query) {
        where("e.actor = :actor", "actor", query.actor());
        where("e.person = :person", "person", query.person());
        where("e.caseId = :caseId", "caseId", query.caseId());
        where("e.operation = :operation", "operation", query.operation());
        where("e.outcome = :outcome", "outcome", query.outcome());
        where("e.recordedOn >= :start", "start", query.from());
        where("e.recordedOn < :finish", "finish", query.until());
    }

    /** The latest of them first. */
    List<AccessEntry> latest(EntityManager database, int limit) {
        return found(" order by e.recordedOn desc, e.id desc", database, limit);
    }

    /** The earliest of them first. */
    List<AccessEntry> earliest(EntityManager database, int limit) {
        return found(" order by e.recordedOn, e.id", database, limit);
    }

    PageOfEntries before(AccessEntry entry) {
        return beyond("<", entry);
    }

    PageOfEntries after(AccessEntry entry) {
        return beyond(">", entry);
    }

    private PageOfEntries beyond(String side, AccessEntry entry) {
        where(
                "(e.recordedOn %1$s :keyTime or (e.recordedOn = :keyTime and e.id %1$s :keyId))".formatted(side),
                "keyTime",
                entry.circumstances().recordedOn());
        values.put("keyId", Objects.requireNonNull(entry.id()));
        return this;
    }

    private List<AccessEntry> found(String order, EntityManager database, int limit) {
        var jpql = "select e from AccessEntry e" + where() + order;
        var found = database.createQuery(jpql, AccessEntry.class).setMaxResults(limit);
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        conditions.add(condition);
        values.put(name, value);
    }
}
