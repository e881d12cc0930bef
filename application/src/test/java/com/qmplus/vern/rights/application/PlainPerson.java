package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.Admission;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody, as they would be held if nothing ever went wrong: maps and dates, without a database. */
final class PlainPerson {

    static final String NUMBER = "crm-id";
    private static final String STAGE = "lifecycle-stage";
    private static final Set<String> NEEDED = Set.of(NUMBER, STAGE, "first-name", "last-name");

    /** What is held, and what it said before it was put right. */
    record Held(String value, @Nullable String wrong) {}

    /** Since when, and until when. */
    record Span(LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** What an import makes of a row. */
    enum Taken {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    @Nullable
    PersonId id;

    final Map<String, Held> own = new TreeMap<>();
    final Map<RelationKindKey, Span> relations = new HashMap<>();

    /** What would come back by an export, and the last day on which it was erased. */
    private final Map<String, LocalDate> erased;

    /** Left out of the last row, because they were erased. */
    final Set<String> keptAway = new LinkedHashSet<>();

    private final Set<RelationKindKey> governed;
    private final Register register;

    PlainPerson(Register register, Set<RelationKindKey> governed, Map<String, LocalDate> erased) {
        this.register = register;
        this.governed = governed;
        this.erased = erased;
    }

    /** As it is now. */
    PlainPerson copy() {
        var copy = new PlainPerson(register, governed, erased);
        copy.becomes(this);
        return copy;
    }

    void becomes(PlainPerson other) {
        id = other.id;
        own.clear();
        own.putAll(other.own);
        relations.clear();
        relations.putAll(other.relations);
    }

    boolean isKnown() {
        return id != null;
    }

    /**
     * A row of an export.
     *
     * @param restricted the fields that are only stored
     */
    Taken imported(
            Map<String, String> row, RelationKindKey kind, LocalDate since, Set<String> restricted, LocalDate today) {
        keptAway.clear();
        var before = new HashMap<RelationKindKey, LocalDate>();
        relations.forEach((one, span) -> {
            if (span.holdsOn(today)) before.put(one, span.from());
        });
        var ended = new HashSet<>(before.keySet());
        ended.retainAll(governed);
        ended.remove(kind);
        boolean begins = !before.containsKey(kind);
        if (restricted.contains(STAGE)) {
            ended.clear();
            begins = false;
        }
        var after = new HashMap<>(before);
        after.keySet().removeAll(ended);
        if (begins) after.put(kind, since);
        if (staysErased(STAGE, after, today)) {
            if (begins) after.remove(kind);
            begins = false;
        }
        var kept = new TreeMap<String, String>();
        row.forEach((field, value) -> {
            if (!(StoragePolicy.admit(register, new FieldKey(field), after.keySet(), today)
                    instanceof Admission.Admitted)) return;
            var held = own.get(field);
            if (held != null && held.value().equals(value)) return;
            if (restricted.contains(field) || staysErased(field, after, today)) return;
            if (held != null && value.equals(held.wrong())) return;
            kept.put(field, value);
        });
        if (!isKnown() && NEEDED.stream().anyMatch(field -> staysErased(field, after, today))) return Taken.REFUSED;
        boolean isNew = !isKnown();
        boolean changes = !kept.isEmpty() || !ended.isEmpty() || begins;
        ended.forEach(one -> end(one, today));
        if (begins) begin(kind, since);
        kept.forEach((field, value) -> own.put(field, new Held(value, null)));
        if (isNew) return Taken.NEW;
        return changes ? Taken.CHANGED : Taken.UNCHANGED;
    }

    private boolean staysErased(String field, Map<RelationKindKey, LocalDate> standing, LocalDate today) {
        var day = erased.get(field);
        if (day == null || own.containsKey(field)) return false;
        var since = standing.entrySet().stream()
                .filter(each -> each.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
        boolean stays =
                register.purposesServing(new FieldKey(field), since, today).isEmpty();
        if (stays) keptAway.add(field);
        return stays;
    }

    void begin(RelationKindKey kind, LocalDate since) {
        var before = relations.get(kind);
        if (before != null && before.until() == null) return;
        var from = before != null && before.until().isAfter(since) ? before.until() : since;
        relations.put(kind, new Span(from, null));
    }

    void end(RelationKindKey kind, LocalDate day) {
        relations.computeIfPresent(
                kind,
                (same, span) -> span.until() != null && !span.until().isAfter(day)
                        ? span
                        : new Span(span.from(), day.isBefore(span.from()) ? span.from() : day));
    }

    boolean isTied() {
        return relations.values().stream().anyMatch(span -> span.until() == null);
    }

    void goes() {
        id = null;
        own.clear();
        relations.clear();
    }
}
