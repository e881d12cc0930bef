package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.DraftClaim;
import com.qmplus.vern.rights.application.DraftView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of one draft, in the order in which they are asked: for whom, who asks, and then what each claim needs. */
record AskRoute(Wish first, List<AskStep> steps) {

    static AskRoute of(DraftView draft) {
        return of(draft.claims().all(), draft.whomSaid(), draft.behalf() != null);
    }

    /** Of a draft that asks for that and has no answer yet. */
    static AskRoute of(Wish wish) {
        return of(List.of(DraftClaim.of(wish.right())), true, false);
    }

    /** For whom it is, is asked where the draft is begun; and here of one that was begun otherwise. */
    private static AskRoute of(List<DraftClaim> claims, boolean whomSaid, boolean forAnother) {
        var whom = !whomSaid
                ? Stream.of(AskStep.of(AskStep.WHOM))
                : forAnother ? Stream.of(AskStep.of(AskStep.PERSON)) : Stream.<AskStep>empty();
        var who = Stream.of(AskStep.NAME, AskStep.EMAIL, AskStep.PHONE).map(AskStep::of);
        var what = claims.stream().flatMap(AskRoute::about);
        return new AskRoute(
                Wish.of(claims.getFirst().right()),
                Stream.of(whom, who, what).flatMap(steps -> steps).toList());
    }

    boolean isAsked(AskStep step) {
        return steps.contains(step);
    }

    private static Stream<AskStep> about(DraftClaim claim) {
        var wish = Wish.of(claim.right());
        var why = wish.grounds().isEmpty() ? Stream.<AskStep>empty() : Stream.of(new AskStep(AskStep.WHY, wish));
        var what = wish.hasWords(claim) ? Stream.of(new AskStep(AskStep.WHAT, wish)) : Stream.<AskStep>empty();
        return Stream.concat(why, what);
    }

    /** From 1. */
    int number(AskStep step) {
        return steps.indexOf(step) + 1;
    }

    /** None: all has been asked. */
    Optional<AskStep> after(AskStep step) {
        return steps.stream().skip(number(step)).findFirst();
    }

    /** None: it is the first. */
    Optional<AskStep> before(AskStep step) {
        int place = steps.indexOf(step);
        return place > 0 ? Optional.of(steps.get(place - 1)) : Optional.empty();
    }

    Optional<AskStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The first question that must be answered before the draft can be sent; none when it can. */
    static Optional<AskStep> firstOpenIn(DraftView draft) {
        return of(draft).steps().stream()
                .filter(step -> !step.isAnsweredIn(draft))
                .findFirst();
    }
}
