package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.shared.Promise;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveredPolicyTest {

    private final List<PolicySentence> sentences =
            DeliveredPolicy.on(Instant.parse("2026-11-24T00:00:00Z")).sentences();

    @Test
    void every_sentence_is_there_with_its_translation_and_makes_a_promise() {
        assertThat(sentences).hasSize(36);
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.isTied()).isTrue();
            assertThat(sentence.translation()).isNotBlank();
        });
    }

    @Test
    void every_promise_is_made_by_some_sentence() {
        var made = EnumSet.noneOf(Promise.class);
        sentences.forEach(sentence -> made.addAll(sentence.promises()));
        assertThat(made).containsExactlyInAnyOrder(Promise.values());
    }

    @Test
    void what_a_sentence_promises_is_what_it_says() {
        assertThat(saying("withdraw your consent at any time")).containsExactly(Promise.P7);
        assertThat(saying("Datatilsynet, Postboks 8177")).containsExactly(Promise.P19);
        assertThat(saying("overview of the processes")).containsExactly(Promise.P16, Promise.P17);
        assertThat(saying("another data controller")).containsExactly(Promise.P15);
        assertThat(saying("secure servers")).containsExactly(Promise.P11);
    }

    private Iterable<Promise> saying(String words) {
        return sentences.stream()
                .filter(sentence -> sentence.wording().contains(words))
                .findFirst()
                .orElseThrow()
                .promises();
    }
}
