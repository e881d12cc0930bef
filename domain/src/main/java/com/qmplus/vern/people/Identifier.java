package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a system knows a person, normalised. Several people may share a switchboard; a record id is one person's
 * alone, which the database holds too.
 */
@Entity
@Table(name = "person_identifier")
public class Identifier {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;

    @Column(name = "system_key")
    private String system;

    @Column(name = "normalised")
    private String value;

    /** System and record id where nobody else may have it; the column is unique. */
    @Column(name = "sole_holder")
    private @Nullable String soleHolder;

    @Column(name = "known_since")
    private Instant since;

    protected Identifier() {} // for JPA

    Identifier(Person person, IdentifierKind kind, SystemKey system, String value, Instant since) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.kind = kind;
        this.system = system.value();
        this.value = value;
        this.since = since;
        this.soleHolder = kind == IdentifierKind.CRM_ID ? system + " " + value : null;
    }

    boolean is(IdentifierKind otherKind, SystemKey otherSystem, String otherValue) {
        return kind == otherKind && system.equals(otherSystem.value()) && value.equals(otherValue);
    }

    public IdentifierKind kind() {
        return kind;
    }

    /** What it is a value of. */
    public FieldKey field() {
        return kind.field();
    }

    public SystemKey system() {
        return new SystemKey(system);
    }

    public String value() {
        return value;
    }

    /** When it came on file. */
    public Instant since() {
        return since;
    }
}
