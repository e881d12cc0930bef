package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value about a person: which field, from which system and source, when it was collected. The value is sealed. */
@Entity
@Table(name = "person_datum")
public class Datum {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "field_key")
    private String field;

    private Sealed sealed;

    @Column(name = "system_key")
    private String system;

    @Column(name = "source_key")
    private @Nullable String source;

    @Column(name = "collected_on")
    private @Nullable Instant collected;

    /** How the person stood when it was last noted. */
    private String standing;

    protected Datum() {} // for JPA

    Datum(Person person, NewDatum datum, Standing standing) {
        this.id = datum.id();
        this.person = person;
        this.field = datum.field().value();
        this.sealed = datum.value();
        this.system = datum.system().value();
        this.source = datum.source();
        this.collected = datum.collected();
        this.standing = standing.value();
    }

    void isOfOneWhoStands(Standing now) {
        standing = now.value();
    }

    boolean isOf(FieldKey otherField, SystemKey otherSystem) {
        return field.equals(otherField.value()) && system.equals(otherSystem.value());
    }

    public Standing standing() {
        return new Standing(standing);
    }

    public UUID id() {
        return id;
    }

    public FieldKey field() {
        return new FieldKey(field);
    }

    public Sealed sealed() {
        return sealed;
    }

    public SystemKey system() {
        return new SystemKey(system);
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable Instant collected() {
        return collected;
    }
}
