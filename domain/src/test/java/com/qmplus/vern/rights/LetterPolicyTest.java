package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterPolicyTest {

    static Stream<Arguments> demands() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> LetterPolicy.demanded(kind).stream().map(part -> Arguments.of(kind, part)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("demands")
    void a_letter_that_lacks_a_part_may_not_be_sent(LetterKind kind, LetterPart part) {
        var told = whole(kind);
        told.remove(part);
        assertThat(LetterPolicy.missing(kind, told)).containsExactly(part);
    }

    @ParameterizedTest(name = "{0} with an empty {1}")
    @MethodSource("demands")
    void a_part_that_says_nothing_is_not_there(LetterKind kind, LetterPart part) {
        var told = whole(kind);
        told.put(part, " \u00a0\n – …");
        assertThat(LetterPolicy.missing(kind, told)).containsExactly(part);
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_one_may(LetterKind kind) {
        assertThat(LetterPolicy.missing(kind, whole(kind))).isEmpty();
    }

    /** By hand, so that a demand that is struck from the policy is missed here. */
    @ParameterizedTest(name = "{0} demands {1}")
    @CsvSource({
        "REFUSAL, REASONS",
        "REFUSAL, COMPLAINT",
        "REFUSAL, COURT",
        "REFUSAL, OUTCOMES",
        "PARTIAL_ANSWER, REASONS",
        "PARTIAL_ANSWER, COMPLAINT",
        "PARTIAL_ANSWER, COURT",
        "PARTIAL_ANSWER, OUTCOMES",
        "UNIDENTIFIED, REASONS",
        "UNIDENTIFIED, COMPLAINT",
        "UNIDENTIFIED, COURT",
        "EXTENSION, REASONS",
        "EXTENSION, GROUND",
        "EXTENSION, NEW_DEADLINE",
        "IDENTITY_ASKED, DOUBT",
        "IDENTITY_ASKED, METHOD",
        "AUTHORITY_ASKED, METHOD",
        "AUTHORITY_ASKED, NEXT",
        "LIFTING, LIFTED",
        "SCOPE_ASKED, QUESTION",
        "ACKNOWLEDGEMENT, CLAIMS",
        "ACKNOWLEDGEMENT, DEADLINE",
        "ANSWER, OUTCOMES",
        "WITHDRAWN, CLAIMS"
    })
    void the_law_is_in_it(LetterKind kind, LetterPart part) {
        assertThat(LetterPolicy.demanded(kind)).contains(part);
    }

    @Test
    void every_letter_says_who_writes() {
        assertThat(LetterKind.values())
                .allSatisfy(kind -> assertThat(LetterPolicy.demanded(kind)).contains(LetterPart.CONTACT));
    }

    private static Map<LetterPart, String> whole(LetterKind kind) {
        var told = new EnumMap<LetterPart, String>(LetterPart.class);
        LetterPolicy.demanded(kind).forEach(part -> told.put(part, "said"));
        return told;
    }
}
