package com.qmplus.vern.rights;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How much may be asked of a person to settle a doubt: the mildest step that can, and never more than it justifies (R4.1, R4.2). */
public final class IdentityLadder {

    /** What is to be said of a step that somebody wants to ask. */
    public sealed interface Verdict {

        /** Nothing milder is left. */
        record Fits() implements Verdict {}

        /** A milder step has not been tried: say why it would not do. */
        record MilderFirst(IdentityMethod milder) implements Verdict {}

        /** An identity paper weighs more than this doubt, whatever is said (R4.3). */
        record TooMuch() implements Verdict {}
    }

    private IdentityLadder() {}

    /**
     * @param within what can be tried with this person
     * @param tried what did not settle it
     * @param verifiedContact the address on file has answered
     */
    public static Verdict weigh(
            IdentityMethod asked,
            Doubt doubt,
            Set<IdentityMethod> within,
            Set<IdentityMethod> tried,
            boolean verifiedContact) {
        if (asked == IdentityMethod.DOCUMENT_INSPECTED && (doubt.harm() == Doubt.Harm.ORDINARY || verifiedContact))
            return new Verdict.TooMuch();
        return mildest(within, tried)
                .filter(milder -> milder.isMilderThan(asked))
                .<Verdict>map(Verdict.MilderFirst::new)
                .orElseGet(Verdict.Fits::new);
    }

    private static Optional<IdentityMethod> mildest(Set<IdentityMethod> within, Set<IdentityMethod> tried) {
        return Arrays.stream(IdentityMethod.values())
                .filter(method -> method.isConnected() && within.contains(method) && !tried.contains(method))
                .findFirst();
    }
}
