package com.qmplus.vern.rights;

import com.qmplus.vern.register.LawfulBasis;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about one use of one datum: as proposed, or otherwise, with rule, article, decider and instant (R0.3). */
@Entity
@Table(name = "request_ruling")
public class Decision implements Ruled {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "claim_id")
    private ClaimRuling ruling;

    @Column(name = "item_id")
    private UUID item;

    @Column(name = "purpose_key")
    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private @Nullable LawfulBasis basis;

    private String outcome;

    @Column(name = "kept_until")
    private @Nullable LocalDate until;

    private String article;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "alternative")
    private @Nullable Alternative instead;

    private @Nullable String proposed;

    @Column(name = "needs_second")
    private boolean needsSecond;

    private @Nullable Sealed words;

    @Column(name = "new_value")
    private @Nullable Sealed newValue;

    private @Nullable EmployeeId decider;

    @Column(name = "decided_on")
    private Instant decided;

    @Column(name = "second_approver")
    private @Nullable EmployeeId second;

    @Column(name = "approved_on")
    private @Nullable Instant approved;

    protected Decision() {} // for JPA

    private Decision(ClaimRuling ruling, Proposal of, Choice choice, @Nullable EmployeeId by, Instant now) {
        this.id = UUID.randomUUID();
        this.ruling = ruling;
        this.item = of.use().item().value();
        var key = of.use().purpose();
        this.purpose = key == null ? null : key.value();
        this.basis = of.use().basis();
        this.outcome = choice.ruling().key();
        this.until = choice.ruling() instanceof Ruling.Keep(var day) ? day : null;
        this.article = choice.article();
        this.reason = choice.reason();
        this.decider = by;
        this.decided = now;
    }

    static Decision asProposed(
            ClaimRuling ruling, Proposal proposal, @Nullable Sealed newValue, @Nullable EmployeeId by, Instant now) {
        var same = new Choice(proposal.ruling(), proposal.article(), proposal.reason());
        var decision = new Decision(ruling, proposal, same, by, now);
        decision.newValue = newValue;
        decision.needsSecond = proposal.needsSecondApprover();
        decision.instead = proposal.instead();
        return decision;
    }

    static Decision against(
            ClaimRuling ruling,
            Proposal proposal,
            Choice choice,
            Sealed words,
            @Nullable Sealed newValue,
            EmployeeId by,
            Instant now) {
        var decision = new Decision(ruling, proposal, choice.of(proposal.use()), by, now);
        decision.proposed = proposal.ruling().key();
        decision.words = words;
        decision.newValue = newValue;
        decision.needsSecond = true;
        return decision;
    }

    void approve(EmployeeId by, Instant now) {
        if (!needsSecond || second != null) return;
        second = by;
        approved = now;
    }

    void takeApprovalBack() {
        second = null;
        approved = null;
    }

    /** Confirmed once more, in the face of what the law says now. */
    void confirmedBeside(Proposal now) {
        proposed = now.ruling().key();
    }

    /**
     * What was decided otherwise stands while the law leaves a choice, and says what it said then; what was confirmed, while it is
     * still what is proposed.
     */
    boolean standsBeside(@Nullable Proposal now) {
        if (now == null) return false;
        return isOverride()
                ? now.mayBeOverridden() && now.ruling().key().equals(proposed)
                : now.ruling().equals(ruling()) && now.article().equals(article) && now.reason() == reason;
    }

    public UseKey use() {
        return new UseKey(item(), purpose(), basis);
    }

    @Override
    public ItemId item() {
        return new ItemId(item);
    }

    public @Nullable PurposeKey purpose() {
        return purpose == null ? null : new PurposeKey(purpose);
    }

    @Override
    public Ruling ruling() {
        return Ruling.of(outcome, until);
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    /** What the person can have instead of what they cannot have. */
    public @Nullable Alternative instead() {
        return instead;
    }

    public boolean isOverride() {
        return proposed != null;
    }

    /** What the law was read to say, where somebody decided otherwise: the key of a {@link Ruling}. */
    public @Nullable String proposed() {
        return proposed;
    }

    public boolean needsSecond() {
        return needsSecond;
    }

    /** Why it was decided otherwise, sealed under the key of the case. */
    public @Nullable Sealed words() {
        return words;
    }

    /** What the datum is to say, or what is put beside it, sealed likewise: decided with it. */
    public @Nullable Sealed newValue() {
        return newValue;
    }

    boolean lacksNewValue() {
        return ruling().takesText() && newValue == null;
    }

    /** None: Vern confirmed by itself what left nothing to weigh (ADR 31). */
    public @Nullable EmployeeId decider() {
        return decider;
    }

    public Instant decided() {
        return decided;
    }

    public @Nullable EmployeeId second() {
        return second;
    }

    public @Nullable Instant approved() {
        return approved;
    }
}
