package com.qmplus.vern.audit.web;

import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the log, as an address can carry it: ids and days, never names. */
public class Question implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String actor;
    private @Nullable UUID person;
    private @Nullable UUID caseId;
    private @Nullable Operation operation;
    private @Nullable Outcome outcome;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable Long before;
    private @Nullable Long after;

    /** Days are the controller's; the last one is in it. */
    AuditQuery query(ZoneId zone) {
        return new AuditQuery(
                actor,
                person,
                caseId,
                operation,
                outcome,
                start(from, zone),
                start(until == null ? null : until.plusDays(1), zone));
    }

    Turn turn() {
        if (before != null) return new Older(before);
        return after == null ? new Newest() : new Newer(after);
    }

    boolean endsBeforeItStarts() {
        return from != null && until != null && until.isBefore(from);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    void about(NamedId named) {
        switch (named.kind()) {
            case EMPLOYEE -> actor = named.id();
            case PERSON -> person = UUID.fromString(named.id());
            case CASE -> caseId = UUID.fromString(named.id());
        }
    }

    String address() {
        return "/audit?faces-redirect=true&" + without("");
    }

    /** The rest of the question as a query, without one of its parts; on its first page. */
    public String without(String part) {
        var query = new StringBuilder();
        add(query, part, "who", actor);
        add(query, part, "whom", person);
        add(query, part, "case", caseId);
        add(query, part, "operation", operation);
        add(query, part, "outcome", outcome);
        add(query, part, "from", from);
        add(query, part, "until", until);
        return query.toString();
    }

    private static void add(StringBuilder query, String left, String name, @Nullable Object value) {
        if (value == null || name.equals(left)) return;
        if (!query.isEmpty()) query.append('&');
        query.append(name).append('=').append(value);
    }

    public boolean isOpen() {
        return without("").isEmpty();
    }

    public @Nullable String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = actor;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable Operation getOperation() {
        return operation;
    }

    public void setOperation(@Nullable Operation operation) {
        this.operation = operation;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }

    public Operation[] getOperations() {
        return Operation.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
