package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Circumstance.Noted;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.Decider.Worker;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one claim. While it is open, what the law says is proposed anew whenever somebody looks; circumstances are
 * recorded, and single uses decided otherwise. Confirmed, it is decided, or waits for a privacy manager who has not decided any of
 * it. Whatever is found or changed later opens it again.
 */
@Entity
@Table(name = "claim_ruling")
public class ClaimRuling {

    @Id
    @Column(name = "claim_id")
    private UUID claim;

    @Version
    private long version;

    @Column(name = "request_id")
    private UUID request;

    @Enumerated(EnumType.STRING)
    private RulingState state;

    @Column(name = "register_version")
    private @Nullable Integer registerVersion;

    @OneToMany(mappedBy = "ruling", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "ruling", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Circumstance> circumstances = new ArrayList<>();

    protected ClaimRuling() {} // for JPA

    public ClaimRuling(ClaimId claim, RequestId request) {
        this.claim = claim.value();
        this.request = request.value();
        state = RulingState.OPEN;
    }

    /** What is found again replaces what was found before. */
    public void note(Colleague by, Noted noted, Instant now) {
        circumstances.removeIf(known -> known.isAboutTheSameAs(noted));
        circumstances.add(new Circumstance(this, noted, by.id(), now));
        reopen();
    }

    public void forget(UUID circumstance) {
        if (!circumstances.removeIf(known -> known.id().equals(circumstance))) throw new NotFound("circumstance");
        reopen();
    }

    /** It was about somebody else: nothing that was found or decided for them may stay. */
    public void forgetAll() {
        circumstances.clear();
        decisions.clear();
        reopen();
    }

    /**
     * Decides one use otherwise than proposed, which takes a second approver.
     *
     * @param newValue what the datum is to say, or what is put beside it
     * @throws NewValueMissing of what cannot be done without
     */
    public void override(
            Colleague by, Proposal proposal, Choice choice, Sealed words, @Nullable Sealed newValue, Instant now) {
        if (!proposal.mayBeOverridden()) throw new LawLeavesNoChoice(proposal.article());
        if (choice.ruling().takesText() && newValue == null) throw new NewValueMissing();
        decisions.removeIf(decision -> isOn(proposal, decision));
        decisions.add(Decision.against(this, proposal, choice, words, newValue, by.id(), now));
        reopen();
    }

    /** Back to what is proposed. */
    public void followProposal(UseKey use) {
        if (!decisions.removeIf(decision -> decision.use().equals(use) && decision.isOverride()))
            throw new NothingToDecide();
        reopen();
    }

    /**
     * All as proposed, but for what was decided otherwise.
     *
     * @throws ReviewMissing of a machine's decision that no human being has looked at
     * @throws AccuracyNotFound of a rectification while nothing is found or decided of any datum
     * @throws NewValueMissing while nobody has written under this claim what is to be put right says
     */
    public void confirm(Worker by, Proposals proposals, int register, Instant now) {
        if (state != RulingState.OPEN && !isOutdated(proposals)) throw new NothingToDecide();
        if (proposals.lackReview()) throw new ReviewMissing();
        if (proposals.lackAccuracy() && overrides().isEmpty()) throw new AccuracyNotFound();
        if (lacksNewValue(proposals)) throw new NewValueMissing();
        reopen();
        var overrides = overrides();
        var standing = proposals.all().stream()
                .filter(Proposal::mayBeOverridden)
                .map(proposal -> UseKey.of(proposal.use()))
                .collect(Collectors.toSet());
        decisions.removeIf(decision -> !standing.contains(decision.use()));
        for (var proposal : proposals.all())
            Optional.ofNullable(overrides.get(UseKey.of(proposal.use())))
                    .ifPresent(decision -> decision.confirmedBeside(proposal));
        for (var proposal : proposals.all())
            if (!proposal.mayBeOverridden() || !overrides.containsKey(UseKey.of(proposal.use())))
                decisions.add(Decision.asProposed(this, proposal, newValue(proposal), by.employee(), now));
        registerVersion = register;
        state = decisions.stream().anyMatch(Decision::needsSecond) ? RulingState.AWAITS_SECOND : RulingState.DECIDED;
    }

    private boolean lacksNewValue(Proposals proposals) {
        var overrides = overrides();
        return proposals.all().stream().anyMatch(proposal -> {
            var decided = proposal.mayBeOverridden() ? overrides.get(UseKey.of(proposal.use())) : null;
            return decided == null
                    ? proposal.ruling().takesText() && newValue(proposal) == null
                    : decided.lacksNewValue();
        });
    }

    /** As it was written under this claim: what is found under another says nothing of what this one is to put there. */
    private @Nullable Sealed newValue(Proposal proposal) {
        if (!proposal.ruling().takesText()) return null;
        return circumstances.stream()
                .filter(one -> one.says(proposal.item(), proposal.reason()))
                .map(Circumstance::newValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The law says otherwise than what was confirmed: a ground, a finding, a relation, the register has changed since. */
    public boolean isOutdated(Proposals proposals) {
        if (state == RulingState.OPEN) return false;
        var decided = decisions.stream().map(Decision::use).collect(Collectors.toSet());
        var now = proposals.all().stream()
                .collect(Collectors.toMap(
                        proposal -> UseKey.of(proposal.use()), Function.identity(), (one, same) -> one));
        return !decided.equals(now.keySet())
                || decisions.stream().anyMatch(Decision::lacksNewValue)
                || decisions.stream().anyMatch(decision -> !decision.standsBeside(now.get(decision.use())));
    }

    /** @throws SecondApproverNeeded of whoever is no privacy manager, or has decided any of it themselves */
    public void approve(Colleague by, Instant now) {
        guardSecond(by);
        decisions.forEach(decision -> decision.approve(by.id(), now));
        state = RulingState.DECIDED;
    }

    public void sendBack(Colleague by) {
        guardSecond(by);
        reopen();
    }

    private void guardSecond(Colleague by) {
        if (state != RulingState.AWAITS_SECOND) throw new NothingToDecide();
        if (!by.mayApproveSecond() || by.hands().stream().anyMatch(this::hasDecided)) throw new SecondApproverNeeded();
    }

    public boolean hasDecided(EmployeeId employee) {
        return decisions.stream().anyMatch(decision -> employee.equals(decision.decider())) || hasFound(employee);
    }

    /** They were the second pair of eyes, and may see again what they agreed to. */
    public boolean isApprovedBy(EmployeeId employee) {
        return decisions.stream().anyMatch(decision -> employee.equals(decision.second()));
    }

    /** They have found something that rulings rest on. */
    public boolean hasFound(EmployeeId employee) {
        return circumstances.stream().anyMatch(circumstance -> circumstance.by().equals(employee));
    }

    /** @return whether there was anything decided that the law no longer says */
    public boolean reopenIfOutdated(Proposals proposals) {
        if (!isOutdated(proposals)) return false;
        reopen();
        return true;
    }

    /** A human being decides what a machine had decided (GDPR art. 22(3)). */
    public boolean decideAnew() {
        if (state == RulingState.OPEN) return false;
        reopen();
        return true;
    }

    private void reopen() {
        decisions.removeIf(decision -> !decision.isOverride());
        decisions.forEach(Decision::takeApprovalBack);
        registerVersion = null;
        state = RulingState.OPEN;
    }

    private static boolean isOn(Proposal proposal, Decision decision) {
        return decision.use().equals(UseKey.of(proposal.use()));
    }

    private Map<UseKey, Decision> overrides() {
        return decisions.stream()
                .filter(Decision::isOverride)
                .collect(Collectors.toMap(Decision::use, Function.identity()));
    }

    public Optional<Decision> override(UseKey use) {
        return Optional.ofNullable(overrides().get(use));
    }

    /** What was found under all of them; of one datum or purpose, what was found last. */
    public static Found found(Collection<ClaimRuling> together) {
        var found = new Found();
        together.stream()
                .flatMap(ruling -> ruling.circumstances.stream())
                .sorted(Comparator.comparing(Circumstance::found))
                .forEach(circumstance -> circumstance.addTo(found));
        return found;
    }

    /** Those that put something right, in the order in which of one datum the last counts: what a human being chose otherwise. */
    public List<Decision> rewording() {
        return decisions.stream()
                .filter(decision -> decision.ruling().takesText())
                .sorted(Comparator.comparing(Decision::isOverride).thenComparing(Decision::decided))
                .toList();
    }

    /** The uses that the claim does not change, as it was decided. */
    public Set<UseKey> refused() {
        return decisions.stream()
                .filter(decision -> decision.ruling() instanceof Ruling.Refuse)
                .map(Decision::use)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDecided() {
        return state == RulingState.DECIDED;
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public RulingState state() {
        return state;
    }

    /** The register's version when it was confirmed. */
    public @Nullable Integer registerVersion() {
        return registerVersion;
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public List<Circumstance> circumstances() {
        return List.copyOf(circumstances);
    }
}
