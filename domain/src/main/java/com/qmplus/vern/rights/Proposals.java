package com.qmplus.vern.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the law says of a claim, use by use; and of each datum, what that comes to (GDPR chapter III). */
public record Proposals(Right right, List<Proposal> all) {

    public Proposals {
        all = List.copyOf(all);
    }

    /** On all that is held: a claim that names nothing is about everything. */
    public static Proposals on(Right right, Set<Ground> grounds, List<DatumUse> uses, Circumstances found) {
        return on(right, grounds, ClaimScope.EVERYTHING, uses, found);
    }

    /** What lies outside the scope is left as it is: nobody decides what nobody asked for. */
    public static Proposals on(
            Right right, Set<Ground> grounds, ClaimScope scope, List<DatumUse> uses, Circumstances found) {
        var ruled = uses.stream()
                .map(use -> scope.covers(use) ? rule(right, grounds, use, found) : notAsked(right, use))
                .toList();
        return new Proposals(right, right == Right.ERASURE ? stoppedWhereUsedOtherwise(ruled) : ruled);
    }

    private static Proposal notAsked(Right right, DatumUse use) {
        return Proposal.of(use, new Ruling.Untouched(), right.article(), Reason.NOT_ASKED)
                .asTheLawLeavesNoChoice();
    }

    /** A datum cannot be erased for one purpose alone: that purpose uses it no longer, and it stays for the others (R7.1). */
    private static List<Proposal> stoppedWhereUsedOtherwise(List<Proposal> ruled) {
        var staying = ruled.stream()
                .filter(one -> one.reason() == Reason.NOT_ASKED)
                .map(Proposal::item)
                .collect(Collectors.toSet());
        return ruled.stream()
                .map(one -> staying.contains(one.item()) ? one.stoppedRatherThanErased() : one)
                .toList();
    }

    static Proposal rule(Right right, Set<Ground> grounds, DatumUse use, Circumstances found) {
        if (found.excessive() && mayBeExcessive(right, use))
            return Proposal.of(use, new Ruling.Refuse(), "12(5)(b)", Reason.EXCESSIVE)
                    .forTwoToDecide();
        return switch (right) {
            case ACCESS -> AccessPolicy.rule(use, found);
            case RECTIFICATION -> RectificationPolicy.rule(use, found);
            case ERASURE -> ErasurePolicy.rule(use, grounds, found);
            case RESTRICTION -> RestrictionPolicy.rule(use, grounds, found);
            case PORTABILITY -> PortabilityPolicy.rule(use, grounds, found);
            case OBJECTION -> ObjectionPolicy.rule(use, found);
            case OBJECTION_TO_MARKETING -> ObjectionPolicy.ruleOnMarketing(use);
            case HUMAN_REVIEW -> AutomatedDecisionPolicy.rule(use, found);
            case WITHDRAWAL -> WithdrawalPolicy.rule(use);
        };
    }

    /**
     * A withdrawal is not among the rights that art. 12(5) speaks of; and against direct marketing nothing is weighed, whether the
     * objection names it or is a general one (21(3)).
     */
    private static boolean mayBeExcessive(Right right, DatumUse use) {
        return switch (right) {
            case WITHDRAWAL, OBJECTION_TO_MARKETING -> false;
            case OBJECTION -> !use.kind().marketing();
            case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, HUMAN_REVIEW -> true;
        };
    }

    /** Data are held, and nothing has been found of any of them that a rectification could be decided by (art. 16). */
    boolean lackAccuracy() {
        var asked = all.stream()
                .filter(proposal -> proposal.reason() != Reason.NOT_ASKED)
                .toList();
        return right == Right.RECTIFICATION
                && !asked.isEmpty()
                && asked.stream().allMatch(proposal -> proposal.reason() == Reason.NOT_CONTESTED);
    }

    /** A machine decided, and nobody has looked at it yet: a review that nobody makes is none (art. 22(3)). */
    boolean lackReview() {
        return all.stream().anyMatch(proposal -> proposal.reason() == Reason.AUTOMATED_DECISION);
    }

    public boolean needSecondApprover() {
        return all.stream().anyMatch(Proposal::needsSecondApprover);
    }

    /** What an erasure comes to for each datum: it goes only when no purpose keeps it (R7.1). */
    public Map<ItemId, DatumResult> results() {
        return DatumResult.of(all);
    }
}
