package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.application.PrintedPages.Line;
import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages break where a reader would break them, however long the tables happen to be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerLayoutTest {

    private static final int MOST_BLANK = 240; // points: the last section is kept together
    private static final int FEWEST_LINES = 8;
    private static final List<String> HEADS = List.of(
            "Opplysning Dette", "Gruppe Så", "Mottaker Hva", "Mottaker Land", "Dag Hva", "System Slik", "Referanse Du");

    static Stream<AccessAnswer> answers() {
        var answer = AnAnswer.in(Language.NB);
        return Stream.concat(
                Stream.of(answer.rich(), answer.empty()), IntStream.range(1, 45).mapToObj(answer::ofSize));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void no_page_ends_with_a_heading_or_the_head_of_a_table(AccessAnswer answer) throws IOException {
        for (var page : pages(answer).allButLast()) {
            assertThat(page.getLast()).matches(line -> !line.isHeading(), "is no heading");
            assertThat(HEADS).noneMatch(page.getLast().text()::startsWith);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void no_page_is_left_half_empty(AccessAnswer answer) throws IOException {
        assertThat(pages(answer).allButLast())
                .allSatisfy(page -> assertThat(page.getLast().blankBelow()).isLessThan(MOST_BLANK));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_last_page_is_worth_its_paper(AccessAnswer answer) throws IOException {
        assertThat(pages(answer).last()).extracting(Line::text).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
    }

    private static PrintedPages pages(AccessAnswer answer) throws IOException {
        return PrintedPages.of(new AnswerPrinter().pdf(answer));
    }
}
