package com.qmplus.vern.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of one use of one datum, with article and reason (R0.3): proposed, until somebody decides.
 *
 * @param article as lawyers quote it
 * @param instead what the person can have, where they cannot have what they claim
 */
public record Proposal(
        DatumUse use,
        Ruling ruling,
        String article,
        Reason reason,
        Discretion discretion,
        @Nullable Alternative instead)
        implements Ruled {

    @Override
    public ItemId item() {
        return use.item();
    }

    static Proposal of(DatumUse use, Ruling ruling, String article, Reason reason) {
        return new Proposal(use, ruling, article, reason, Discretion.OVERRIDABLE, null);
    }

    Proposal asTheLawLeavesNoChoice() {
        return with(Discretion.NONE);
    }

    Proposal forTwoToDecide() {
        return with(Discretion.SECOND_APPROVER);
    }

    Proposal stoppedRatherThanErased() {
        return ruling instanceof Ruling.Erase || ruling instanceof Ruling.Anonymise
                ? new Proposal(use, new Ruling.Stop(), article, reason, discretion, instead)
                : this;
    }

    private Proposal with(Discretion other) {
        return new Proposal(use, ruling, article, reason, other, instead);
    }

    Proposal instead(@Nullable Alternative other) {
        return new Proposal(use, ruling, article, reason, discretion, other);
    }

    public boolean mayBeOverridden() {
        return discretion != Discretion.NONE;
    }

    public boolean needsSecondApprover() {
        return discretion == Discretion.SECOND_APPROVER;
    }

    public @Nullable LocalDate until() {
        return ruling instanceof Ruling.Keep(var until) ? until : null;
    }
}
