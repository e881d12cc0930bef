package com.qmplus.vern.rights;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a ruling rests on and that no register tells: found by somebody, with their reason (R0.3). */
@Entity
@Table(name = "ruling_circumstance")
public class Circumstance {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "claim_id")
    private ClaimRuling ruling;

    @Enumerated(EnumType.STRING)
    private CircumstanceKind kind;

    private @Nullable String subject;

    @Column(name = "found_value")
    private @Nullable String value;

    private Sealed words;

    @Column(name = "new_value")
    private @Nullable Sealed newValue;

    @Column(name = "found_by")
    private EmployeeId by;

    @Column(name = "found_on")
    private Instant found;

    protected Circumstance() {} // for JPA

    Circumstance(ClaimRuling ruling, Noted noted, EmployeeId by, Instant now) {
        this.id = UUID.randomUUID();
        this.ruling = ruling;
        this.kind = noted.kind();
        this.subject = noted.subject();
        this.value = noted.value();
        this.words = noted.words();
        this.newValue = noted.newValue();
        this.by = by;
        this.found = now;
    }

    /**
     * @param subject the item or the purpose that it is about; none: the whole claim
     * @param value one of those of its kind; none where there is only one thing to say
     * @param words why, sealed under the key of the case
     * @param newValue what a datum is to say that was found wrong, sealed likewise
     */
    public record Noted(
            CircumstanceKind kind,
            @Nullable String subject,
            @Nullable String value,
            Sealed words,
            @Nullable Sealed newValue) {

        /** With nothing to put right. */
        public Noted(CircumstanceKind kind, @Nullable String subject, @Nullable String value, Sealed words) {
            this(kind, subject, value, words, null);
        }
    }

    boolean isAboutTheSameAs(Noted other) {
        return kind == other.kind()
                && Objects.equals(subject, other.subject())
                && (kind != CircumstanceKind.GROUND || Objects.equals(value, other.value()));
    }

    /** How the datum stands, and what follows from that. */
    boolean says(ItemId item, Reason reason) {
        return kind == CircumstanceKind.ACCURACY
                && item.toString().equals(subject)
                && reason.name().equals(value);
    }

    void addTo(Found all) {
        switch (kind) {
            case GROUND -> all.established(Ground.valueOf(told(value)));
            case ACCURACY -> all.accuracy(ItemId.of(told(subject)), Accuracy.valueOf(told(value)));
            case SECRECY -> all.secret(ItemId.of(told(subject)), Section16.valueOf(told(value)));
            case OTHERS_RIGHTS -> all.othersRights(ItemId.of(told(subject)));
            case BY_HAND -> all.notAutomated(ItemId.of(told(subject)));
            case EXCEPTION -> all.exception(new PurposeKey(told(subject)), ErasureException.valueOf(told(value)));
            case COMPELLING -> all.compelling(new PurposeKey(told(subject)));
            case HOLD -> all.hold(new Circumstances.Hold(HoldReason.valueOf(told(value)), Set.of(), LocalDate.MAX));
            case REVIEWED -> all.reviewed(new PurposeKey(told(subject)), ReviewOutcome.valueOf(told(value)));
            case EXCESSIVE -> all.excessive();
            case NOT_TRANSFERABLE -> all.notTransferable();
        }
    }

    private static String told(@Nullable String text) {
        if (text == null) throw new IllegalStateException("Not told");
        return text;
    }

    public UUID id() {
        return id;
    }

    public CircumstanceKind kind() {
        return kind;
    }

    public @Nullable String subject() {
        return subject;
    }

    public @Nullable String value() {
        return value;
    }

    public Sealed words() {
        return words;
    }

    public @Nullable Sealed newValue() {
        return newValue;
    }

    public EmployeeId by() {
        return by;
    }

    public Instant found() {
        return found;
    }
}
