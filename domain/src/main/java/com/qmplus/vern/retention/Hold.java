package com.qmplus.vern.retention;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of a person that are not erased while it stands: it blocks erasure, and nothing else (R7.3). Somebody owns it, and looks by
 * a day whether it is still needed. One that is lifted stays here, as evidence.
 */
@Entity
@Table(name = "retention_hold")
public class Hold {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "field_key")
    private @Nullable String field;

    @Enumerated(EnumType.STRING)
    private HoldGround ground;

    @Column(name = "words_key")
    private KeyId key;

    private Sealed words;

    @Column(name = "owner_id")
    private EmployeeId owner;

    @Column(name = "review_on")
    private LocalDate review;

    @Column(name = "set_on")
    private Instant set;

    @Column(name = "lifted_on")
    private @Nullable Instant lifted;

    @Column(name = "lifted_by")
    private @Nullable EmployeeId liftedBy;

    @Column(name = "lifted_words")
    private @Nullable Sealed liftedWords;

    protected Hold() {} // for JPA

    /**
     * @param key that seals the words, and is the person's
     * @throws ReviewDayOver where nobody would look at it any more
     */
    public Hold(PersonId person, NewHold hold, KeyId key, EmployeeId owner, Instant now, LocalDate today) {
        if (!hold.review().isAfter(today)) throw new ReviewDayOver();
        id = hold.id();
        this.person = person;
        field = hold.field() == null ? null : hold.field().value();
        ground = hold.ground();
        this.key = key;
        words = hold.words();
        this.owner = owner;
        review = hold.review();
        set = now;
    }

    /**
     * What is to be held.
     *
     * @param field which data; none: all that is held of the person
     * @param words why, sealed in the {@link Hold#context} of the id
     */
    public record NewHold(UUID id, @Nullable FieldKey field, HoldGround ground, LocalDate review, Sealed words) {}

    /** What its words are bound to when they are sealed. */
    public static String context(UUID id) {
        return "hold " + id;
    }

    /** @throws NoSuchHoldNow it is lifted already */
    public void lift(EmployeeId by, Sealed why, Instant now) {
        if (!stands()) throw new NoSuchHoldNow();
        lifted = now;
        liftedBy = by;
        liftedWords = why;
    }

    public boolean stands() {
        return lifted == null;
    }

    public boolean covers(FieldKey other) {
        return field == null || field.equals(other.value());
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public @Nullable FieldKey field() {
        return field == null ? null : new FieldKey(field);
    }

    public HoldGround ground() {
        return ground;
    }

    public KeyId key() {
        return key;
    }

    public Sealed words() {
        return words;
    }

    public EmployeeId owner() {
        return owner;
    }

    public LocalDate review() {
        return review;
    }

    public Instant set() {
        return set;
    }

    public @Nullable Instant lifted() {
        return lifted;
    }

    public @Nullable EmployeeId liftedBy() {
        return liftedBy;
    }

    public @Nullable Sealed liftedWords() {
        return liftedWords;
    }
}
