package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDiffTest {

    @ParameterizedTest
    @CsvSource({
        "for one year after, for two years after, =for -one year +two years =after",
        "a b, a b, =a b",
        "a b c, a c, =a -b =c",
        "a c, a b c, =a +b =c",
        "a, b, -a +b"
    })
    void tells_word_by_word_what_stayed_went_and_came(String before, String after, String told) {
        assertThat(WordDiff.between(before, after).stream()
                        .map(bit -> switch (bit.kind()) {
                                    case SAME -> "=";
                                    case GONE -> "-";
                                    case NEW -> "+";
                                }
                                + bit.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void two_texts_that_share_little_are_better_read_one_after_the_other() {
        assertThat(WordDiff.isReadable(WordDiff.between("We keep them for one year after you left", "Never")))
                .isFalse();
        assertThat(WordDiff.isReadable(WordDiff.between(
                        "We keep them for one year after you left", "We keep them for two years after you left")))
                .isTrue();
    }
}
