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

    @Column(name = "corrected_on")
    private @Nullable Instant corrected;

    /** What it said before it was corrected, as a keyed hash: the words themselves are the case's evidence, and go with it. */
    @Column(name = "corrected_from")
    private @Nullable String correctedFrom;

    private @Nullable Sealed annotation;

    @Column(name = "annotated_on")
    private @Nullable Instant annotated;

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

    /**
     * It says something else from now on (GDPR art. 16).
     *
     * @param formerly a keyed hash of what it said
     */
    public void correct(Sealed value, String formerly, Instant now) {
        sealed = value;
        correctedFrom = formerly;
        corrected = now;
    }

    /** The person's own word stands beside it, in place of an earlier one; sealed in the {@link #annotationContext} of its id. */
    public void annotate(Sealed statement, Instant now) {
        annotation = statement;
        annotated = now;
    }

    public void loseAnnotation() {
        annotation = null;
        annotated = null;
    }

    /** What an annotation is bound to when it is sealed. */
    public static String annotationContext(UUID id) {
        return "annotation " + id;
    }

    /** What said so was found wrong. */
    public boolean isCorrectedFrom(String hash) {
        return hash.equals(correctedFrom);
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

    public @Nullable Instant corrected() {
        return corrected;
    }

    public @Nullable Sealed annotation() {
        return annotation;
    }

    public @Nullable Instant annotated() {
        return annotated;
    }
}
