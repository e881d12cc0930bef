package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a case's timeline: who moved it, when, by which article and rule, and in which words (R0.3). Never changed. */
@Entity
@Table(name = "request_step")
public class Step {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private DataSubjectRequest request;

    @Column(name = "place")
    private int place;

    @Column(name = "on_version")
    private long onVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private Move move;

    @Column(name = "decider")
    private String decider;

    @Column(name = "made_on")
    private Instant made;

    @Column(name = "detail")
    private @Nullable String detail;

    @Column(name = "former")
    private @Nullable String former;

    @Column(name = "reviewed_place")
    private @Nullable Integer reviewed;

    @Column(name = "words")
    private @Nullable Sealed words;

    protected Step() {} // for JPA

    Step(DataSubjectRequest request, int place, long onVersion, Move move, Moved moved) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.place = place;
        this.onVersion = onVersion;
        this.move = move;
        this.decider = moved.by().key();
        this.made = moved.when();
        this.detail = moved.detail();
        this.former = moved.former();
        this.reviewed = AutomatedStep.REVIEWS.contains(move) ? Integer.valueOf(String.valueOf(moved.detail())) : null;
        this.words = moved.words();
    }

    public Move move() {
        return move;
    }

    /** See {@link Decider#key}. */
    public String decider() {
        return decider;
    }

    public Instant made() {
        return made;
    }

    /** A key, such as a system's; never personal data. */
    public @Nullable String detail() {
        return detail;
    }

    /** What was so before, as a key, where it may have to be so again; never personal data. */
    public @Nullable String former() {
        return former;
    }

    /** What the employee wrote, sealed under the key of the case. */
    public @Nullable Sealed words() {
        return words;
    }

    /** The version of the case that whoever made the move had before them. */
    public long onVersion() {
        return onVersion;
    }

    /** It is a review of the step in that place of its case. */
    boolean isReviewOf(Step other) {
        return reviewed != null && reviewed == other.place;
    }

    boolean isDoubtAboutPerson() {
        return move == Move.DOUBT_RECORDED && !Doubt.of(String.valueOf(detail)).isAboutCode();
    }

    /** In the order of its case. */
    public int place() {
        return place;
    }

    /** The case of which it is one. */
    public DataSubjectRequest request() {
        return request;
    }
}
