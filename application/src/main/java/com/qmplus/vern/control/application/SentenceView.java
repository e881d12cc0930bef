package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.Promise;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the policy, and how it stands.
 *
 * @param state the worst of what it promises; what makes no promise cannot be told
 */
public record SentenceView(
        int number,
        String section,
        String wording,
        @Nullable String translation,
        List<Promise> promises,
        PromiseState state)
        implements Serializable {

    static SentenceView of(PolicySentence sentence, Map<Promise, PromiseState> states) {
        var promises = List.copyOf(sentence.promises());
        var state = PromiseState.ofAll(promises.stream()
                .map(promise -> states.getOrDefault(promise, PromiseState.CANNOT_TELL))
                .toList());
        return new SentenceView(
                sentence.number(), sentence.section(), sentence.wording(), sentence.translation(), promises, state);
    }
}
