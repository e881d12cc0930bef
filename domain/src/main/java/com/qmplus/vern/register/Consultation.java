package com.qmplus.vern.register;

import static com.qmplus.vern.register.ConsultationMove.ADVISED;
import static com.qmplus.vern.register.ConsultationMove.ASKED;
import static com.qmplus.vern.register.ConsultationMove.DECIDED;
import static com.qmplus.vern.register.ConsultationMove.WITHDRAWN;

import com.qmplus.vern.register.ConsultationStep.Said;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data protection officer was asked about an entry of the register, or remarked of their own accord; what they advised;
 * and what the privacy manager decided (GDPR art. 38(1), 39(1)(a)). The officer may speak at any time, and speaking opens a
 * consultation again that was closed. The officer decides nothing (art. 38(6)); advice that is not followed is answered with the
 * reason, as art. 35(2) asks where an impact is assessed.
 */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_kind", updatable = false)
    private ElementKind kind;

    @Column(name = "element_key", updatable = false)
    private String elementKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "consultation_state")
    private ConsultationState state;

    /** Since when it waits for whom it waits now. */
    @Column(name = "waits_since")
    private Instant since;

    /** The entry as it would be after the change that is contemplated; none where nobody has written one. */
    @Column(updatable = false)
    private @Nullable String proposal;

    /** Changes with every step, so that the version does. */
    private int moves;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<ConsultationStep> steps = new ArrayList<>();

    protected Consultation() {} // for JPA

    private Consultation(ElementRef about, @Nullable String proposal, ConsultationMove move, Said said) {
        this.id = said.id();
        this.kind = about.kind();
        this.elementKey = about.key();
        this.proposal = proposal;
        this.state = after(move);
        this.since = said.when();
        take(move, null, said);
    }

    /** @param proposal the entry as a document, as it would be after the change; none: the question is about the entry as it is */
    public static Consultation asked(ElementRef about, @Nullable String proposal, Said question) {
        return new Consultation(about, proposal, ASKED, question);
    }

    /** What the officer says without being asked. */
    public static Consultation remarked(ElementRef about, Said remark) {
        return new Consultation(about, null, ADVISED, remark);
    }

    /** One more question, or what the officer wanted to know. */
    public void ask(Said question) {
        take(ASKED, null, question);
    }

    public void advise(Said advice) {
        take(ADVISED, null, advice);
    }

    /** @throws WrongWords advice is not followed, and no reason given */
    public void decide(AdviceOutcome outcome, Said decision) {
        if (state == ConsultationState.CLOSED || !has(ADVISED)) throw new NoAdviceYet();
        if (outcome == AdviceOutcome.NOTED && has(ASKED)) throw new AskedMustBeDecided();
        if (steps.stream().anyMatch(step -> step.move() == ADVISED && step.by().equals(decision.by())))
            throw new AdviserDecides();
        if (outcome.needsReason() && decision.words().isBlank()) throw new WrongWords("words", "missing");
        take(DECIDED, outcome, decision);
    }

    /** The question needs no answer any more; it and the reason are kept. */
    public void withdraw(Said why) {
        if (has(ADVISED)) throw new AlreadyAdvised();
        if (state == ConsultationState.CLOSED) throw new NoAdviceYet();
        take(WITHDRAWN, null, why);
    }

    /** Whether it was said already: the same form, sent twice. */
    public boolean holds(UUID step) {
        return steps.stream().anyMatch(each -> each.id().equals(step));
    }

    private boolean has(ConsultationMove move) {
        return steps.stream().anyMatch(step -> step.move() == move);
    }

    /** Whoever goes on asking, or advising, does not make it younger. */
    private void take(ConsultationMove move, @Nullable AdviceOutcome outcome, Said said) {
        var next = after(move);
        if (next != state) since = said.when();
        state = next;
        moves++;
        steps.add(new ConsultationStep(this, steps.size(), move, outcome, said));
    }

    /** What a consultation in which that was done last waits for. */
    public static ConsultationState after(ConsultationMove move) {
        return switch (move) {
            case ASKED -> ConsultationState.ASKED;
            case ADVISED -> ConsultationState.ADVISED;
            case DECIDED, WITHDRAWN -> ConsultationState.CLOSED;
        };
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ElementRef about() {
        return new ElementRef(kind, elementKey);
    }

    public ConsultationState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public @Nullable String proposal() {
        return proposal;
    }

    /** The oldest first. */
    public List<ConsultationStep> steps() {
        return List.copyOf(steps);
    }
}
