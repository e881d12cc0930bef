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
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One right that a request claims; each is decided for itself, and the answer is one (GDPR art. 12(3); R2.1). */
@Entity
@Table(name = "request_claim")
public class Claim {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private DataSubjectRequest request;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "claimed_right")
    private Right right;

    @Column(name = "grounds")
    private @Nullable String grounds;

    @Column(name = "claim_scope")
    private @Nullable ClaimScope scope;

    @Column(name = "words")
    private @Nullable Sealed words;

    @Column(name = "recipient")
    private @Nullable Sealed recipient;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    protected Claim() {} // for JPA

    Claim(DataSubjectRequest request, int place, Claimed claimed) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.place = place;
        this.right = claimed.right();
        this.words = claimed.words();
        this.recipient = claimed.recipient();
        this.state = ClaimState.OPEN;
        this.scope = claimed.scope();
        restOn(claimed.grounds());
    }

    void restOn(Collection<Ground> found) {
        grounds = found.isEmpty() ? null : Ground.names(found);
    }

    void isAbout(ClaimScope other) {
        scope = other;
    }

    void goesTo(Sealed other) {
        recipient = other;
    }

    void withdraw() {
        state = ClaimState.WITHDRAWN;
    }

    /** Goes on in another request. */
    void move() {
        if (isOpen()) state = ClaimState.MOVED;
    }

    /** Goes on where it was asked: it had only been taken over. */
    void giveBack() {
        if (isOpen()) state = ClaimState.RETURNED;
    }

    /** Goes on here again. */
    void comeBack() {
        if (state == ClaimState.MOVED) state = ClaimState.OPEN;
    }

    public boolean isOpen() {
        return state == ClaimState.OPEN;
    }

    public boolean isOf(Right other) {
        return right == other;
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    int place() {
        return place;
    }

    public Right right() {
        return right;
    }

    /** What it rests on: as the person said, or as whoever works on the case found. */
    public Set<Ground> grounds() {
        return grounds == null ? Set.of() : Ground.named(grounds);
    }

    /** What it is about: as the person said, or as whoever works on the case understood them. */
    public ClaimScope scope() {
        return scope == null ? ClaimScope.EVERYTHING : scope;
    }

    /** In the person's own words, sealed under the key of the case. */
    public @Nullable Sealed words() {
        return words;
    }

    /** Name and address of the other controller to whom the data are to go, sealed under the key of the case (art. 20(2)). */
    public @Nullable Sealed recipient() {
        return recipient;
    }

    /** They are to go straight to another controller. */
    public boolean isTransfer() {
        return grounds().contains(Ground.TRANSFER);
    }

    /** It says that data are wrong (art. 18(1)(a)). */
    public boolean contests() {
        return right == Right.RECTIFICATION
                || right == Right.RESTRICTION && grounds().contains(Ground.ACCURACY_CONTESTED);
    }

    /** What it is about is only stored until it is decided; from when the address has answered, or we know who asks. */
    public boolean holdsUp() {
        return switch (right) {
            case OBJECTION -> true;
            case RECTIFICATION, RESTRICTION -> contests();
            case ERASURE -> grounds().contains(Ground.OBJECTED);
            case ACCESS, PORTABILITY, HUMAN_REVIEW, OBJECTION_TO_MARKETING, WITHDRAWAL -> false;
        };
    }

    /** It was taken over from another request, and is none of this one any more. */
    public boolean isReturned() {
        return state == ClaimState.RETURNED;
    }

    public ClaimState state() {
        return state;
    }
}
