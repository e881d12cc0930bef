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
final class LatestEntries {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    LatestEntries(AuditQuery query, @Nullable AccessEntry last) {
        where("e.actor = :actor", "actor", query.actor());
        where("e.person = :person", "person", query.person());
        where("e.caseId = :caseId", "caseId", query.caseId());
        where("e.operation = :operation", "operation", query.operation());
        where("e.outcome = :outcome", "outcome", query.outcome());
        where("e.recordedOn >= :start", "start", query.from());
        where("e.recordedOn < :finish", "finish", query.until());
        if (last != null) after(last);
    }

    List<AccessEntry> in(EntityManager database, int limit) {
        var jpql = "select e from AccessEntry e" + where() + " order by e.recordedOn desc, e.id desc";
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

    private void after(AccessEntry last) {
        where(
                "(e.recordedOn < :lastTime or (e.recordedOn = :lastTime and e.id < :lastId))",
                "lastTime",
                last.circumstances().recordedOn());
        values.put("lastId", Objects.requireNonNull(last.id()));
    }
}
