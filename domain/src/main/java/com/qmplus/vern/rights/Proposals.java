package com.qmplus.vern.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the law says of a claim, use by use; and of each datum, what that comes to (GDPR chapter III). */
public record Proposals(Right right, List<Proposal> all) {

    public Proposals {
        all = List.copyOf(all);
    }

    public static Proposals on(Right right, Set<Ground> grounds, List<DatumUse> uses, Circumstances found) {
        return new Proposals(
                right,
                uses.stream().map(use -> rule(right, grounds, use, found)).toList());
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
            case HUMAN_REVIEW -> AutomatedDecisionPolicy.rule(use);
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
        return right == Right.RECTIFICATION
                && !all.isEmpty()
                && all.stream().allMatch(proposal -> proposal.reason() == Reason.NOT_CONTESTED);
    }

    public boolean needSecondApprover() {
        return all.stream().anyMatch(Proposal::needsSecondApprover);
    }

    /** What an erasure comes to for each datum: it goes only when no purpose keeps it (R7.1). */
    public Map<ItemId, DatumResult> results() {
        var byItem = new LinkedHashMap<ItemId, List<Proposal>>();
        all.forEach(proposal -> byItem.computeIfAbsent(proposal.use().item(), item -> new ArrayList<>())
                .add(proposal));
        var results = new LinkedHashMap<ItemId, DatumResult>();
        byItem.forEach((item, proposals) -> results.put(item, DatumResult.of(proposals)));
        return results;
    }
}
