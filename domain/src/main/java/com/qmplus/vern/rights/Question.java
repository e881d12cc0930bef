package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we asked the person because we cannot go on without: who they are, or what they want to see. Until the answer the clock may stand (R3.4). */
@Entity
@Table(name = "request_question")
public class Question {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private DataSubjectRequest request;

    @Enumerated(EnumType.STRING)
    private PauseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_method")
    private @Nullable IdentityMethod method;

    @Column(name = "asked_on")
    private LocalDate asked;

    @Column(name = "answered_on")
    private @Nullable LocalDate answered;

    @Column(name = "replied_on")
    private @Nullable LocalDate replied;

    @Column(name = "by_post")
    private boolean byPost;

    @Column(name = "stops_clock")
    private boolean stopsClock;

    protected Question() {} // for JPA

    Question(
            DataSubjectRequest request,
            PauseKind kind,
            @Nullable IdentityMethod method,
            LocalDate asked,
            boolean byPost,
            boolean stopsClock) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.kind = kind;
        this.method = method;
        this.asked = asked;
        this.byPost = byPost;
        this.stopsClock = stopsClock;
    }

    /** Asked once more, in another way: it is still the same wait. */
    void by(IdentityMethod another) {
        method = another;
    }

    void answered(LocalDate day) {
        answered = day;
    }

    /** The person wrote; whether it settles what was asked is judged by whoever works on the case. The first time counts. */
    void replied(LocalDate day) {
        if (replied == null) replied = day;
    }

    /** What the person takes is theirs, what we take to judge it is ours: the wait ends with their reply (R3.4). */
    Pause pause() {
        return new Pause(kind, asked, ended());
    }

    @Nullable
    LocalDate ended() {
        if (replied == null || answered != null && answered.isBefore(replied)) return answered;
        return replied;
    }

    public PauseKind kind() {
        return kind;
    }

    /** How they were asked last to show who they are; null for a question of scope. */
    public @Nullable IdentityMethod method() {
        return method;
    }

    public LocalDate asked() {
        return asked;
    }

    public @Nullable LocalDate answered() {
        return answered;
    }

    public @Nullable LocalDate replied() {
        return replied;
    }

    /** It went as a letter, on the day on which it counts as asked. */
    public boolean isByPost() {
        return byPost;
    }

    public boolean isOpen() {
        return answered == null;
    }

    /** It was asked promptly; one that was not leaves the clock running. */
    public boolean stopsClock() {
        return stopsClock;
    }
}
