package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.shared.Promise;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy.
 *
 * @param version of it as it stands, for commands
 * @param published null of the one that is being tied
 * @param untied numbers of the sentences that make no promise yet
 * @param gone what the version before it said and it does not say any more
 */
public record PolicyView(
        int number,
        long version,
        Instant made,
        @Nullable Instant published,
        @Nullable String publisher,
        List<Line> sentences,
        List<Integer> untied,
        List<String> gone)
        implements Serializable {

    static PolicyView of(PolicyVersion policy, @Nullable String publisher, List<PolicySentence> gone) {
        return new PolicyView(
                policy.number(),
                policy.version(),
                policy.madeOn(),
                policy.publishedOn(),
                publisher,
                policy.sentences().stream().map(Line::of).toList(),
                policy.untied(),
                gone.stream().map(PolicySentence::wording).toList());
    }

    public boolean isComplete() {
        return untied.isEmpty();
    }

    /** A sentence; the section is told where it begins. */
    public record Line(
            int number,
            String section,
            String wording,
            @Nullable String translation,
            List<Promise> promises) implements Serializable {

        static Line of(PolicySentence sentence) {
            return new Line(
                    sentence.number(),
                    sentence.section(),
                    sentence.wording(),
                    sentence.translation(),
                    List.copyOf(sentence.promises()));
        }
    }
}
