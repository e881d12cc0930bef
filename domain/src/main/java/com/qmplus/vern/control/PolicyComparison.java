package com.qmplus.vern.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new text of the policy beside the version before it.
 *
 * @param now every sentence of the new text, with the one that said the same
 * @param gone those that nobody says any more
 */
public record PolicyComparison(List<Compared> now, List<PolicySentence> gone) {

    /** @param was none, if nothing said this before */
    public record Compared(Sentence sentence, @Nullable PolicySentence was) {}

    /** What says the same twice is matched in its order, under its own heading first. */
    public static PolicyComparison of(PolicyVersion before, List<Sentence> read) {
        var left = new ArrayList<>(before.sentences());
        var found = new PolicySentence[read.size()];
        for (var strict : new boolean[] {true, false})
            for (int i = 0; i < read.size(); i++) if (found[i] == null) found[i] = take(left, read.get(i), strict);
        var now = new ArrayList<Compared>();
        for (int i = 0; i < read.size(); i++) now.add(new Compared(read.get(i), found[i]));
        return new PolicyComparison(now, List.copyOf(left));
    }

    private static @Nullable PolicySentence take(List<PolicySentence> left, Sentence wanted, boolean sameSection) {
        for (var each : left) {
            if (!wanted.saysTheSameAs(each.wording())) continue;
            if (sameSection && !each.section().equals(wanted.section())) continue;
            left.remove(each);
            return each;
        }
        return null;
    }
}
