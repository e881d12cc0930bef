package com.qmplus.vern.audit;

import com.qmplus.vern.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the access log (R8.1). It is written once and never changed (R8.2). */
@Entity
@Table(name = "access_entry")
public class AccessEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_entry")
    @SequenceGenerator(name = "access_entry", sequenceName = "access_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    private String actor;

    @Column(name = "actor_role")
    private String role;

    @Convert(converter = UuidConverter.class)
    private @Nullable UUID person;

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id")
    private @Nullable UUID caseId;

    private String categories;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    private @Nullable String purpose;
    private String origin;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Integer hits;
    private @Nullable Long follows;

    @Column(name = "performed")
    private String action;

    protected AccessEntry() {} // for JPA

    public AccessEntry(Access access, Circumstances circumstances) {
        recordedOn = circumstances.recordedOn().truncatedTo(ChronoUnit.MICROS);
        actor = circumstances.actor();
        role = circumstances.role();
        origin = circumstances.address();
        action = circumstances.action();
        operation = access.operation();
        outcome = access.outcome();
        person = access.person();
        caseId = access.caseId();
        categories = String.join(" ", access.categories());
        purpose = access.purpose();
        hits = access.hits();
        follows = access.follows();
    }

    /** Null until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    public Circumstances circumstances() {
        return new Circumstances(actor, role, origin, action, recordedOn);
    }

    public Access access() {
        var keys = categories.isEmpty() ? List.<String>of() : List.of(categories.split(" "));
        return new Access(operation, outcome, person, caseId, keys, purpose, hits, follows);
    }
}
