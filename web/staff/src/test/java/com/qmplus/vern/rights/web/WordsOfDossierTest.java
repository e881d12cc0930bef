package com.qmplus.vern.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.application.DossierPart;
import com.qmplus.vern.shared.Language;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsOfDossierTest {

    @ParameterizedTest
    @EnumSource
    void has_a_heading_for_every_part_and_column_and_no_other(Language language) {
        var words = words(language);
        assertThat(DossierPart.values()).allSatisfy(part -> {
            assertThat(words.of(part.key())).isNotBlank();
            assertThat(part.columns())
                    .allSatisfy(
                            column -> assertThat(words.of("column." + column)).isNotBlank());
        });
        var known = new TreeSet<>(Stream.of(DossierPart.values())
                .flatMap(part -> Stream.concat(
                        Stream.of(part.key()), part.columns().stream().map("column."::concat)))
                .toList());
        known.addAll(Stream.of("title", "lead", "made", "page", "page.of").toList());
        assertThat(keys(language))
                .filteredOn(key ->
                        !key.matches("(fact|language|by|claim|scope|counted|question|found|is|sent_by|allowed)\\..*"))
                .containsExactlyElementsOf(known);
    }

    @Test
    void says_the_same_in_both_languages() {
        assertThat(keys(Language.NB)).isEqualTo(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void has_words_for_every_code(Language language) {
        var words = words(language);
        Stream.of(ClaimState.values()).forEach(code -> assertSaid(words, "claim_state", code.name()));
        Stream.of(PauseMode.values()).forEach(code -> assertSaid(words, "counted", code.name()));
        Stream.of(PauseKind.values()).forEach(code -> assertSaid(words, "question", code.name()));
        Stream.of(SearchResult.values()).forEach(code -> assertSaid(words, "result", code.name()));
        Stream.of(Effect.values()).forEach(code -> assertSaid(words, "effect", code.name()));
        Stream.of(Reason.values()).forEach(code -> assertSaid(words, "reason", code.name()));
        Stream.of(Measure.values()).forEach(code -> assertSaid(words, "measure", code.name()));
        Stream.of(NoticeState.values()).forEach(code -> assertSaid(words, "told", code.name()));
        Stream.of(DisclosureChannel.values()).forEach(code -> assertSaid(words, "sent_by", code.name()));
        Stream.of(DisclosureState.values()).forEach(code -> assertSaid(words, "allowed", code.name()));
        Stream.of(LetterKind.values()).forEach(code -> assertSaid(words, "letter", code.name()));
        Stream.of(Move.values()).forEach(code -> assertSaid(words, "move", code.name()));
        assertSaid(words, "otherwise", "true");
        assertSaid(words, "decider", "PERSON");
        assertSaid(words, "scope", "EVERYTHING");
        Stream.of(Language.values()).forEach(code -> assertSaid(words, "language", code.name()));
        assertSaid(words, "detail", "LETTER");
    }

    private static void assertSaid(WordsOfDossier words, String column, String code) {
        assertThat(words.value(column, code)).as(column).isNotBlank().isNotEqualTo(code);
    }

    @Test
    void what_is_no_code_stands_for_itself() {
        assertThat(words(Language.EN).value("words", "OPEN")).isEqualTo("OPEN");
        assertThat(words(Language.EN).value("words", "2026-11-24")).isEqualTo("2026-11-24");
        assertThat(words(Language.EN).value("due", "2026-11-24")).isEqualTo("24 November 2026");
        assertThat(words(Language.EN).value("when", "2026-11-24T11:00:00Z")).contains("24 November 2026");
    }

    private static WordsOfDossier words(Language language) {
        return new WordsOfDossier(language, ZoneId.of("Europe/Oslo"));
    }

    private static TreeSet<String> keys(Language language) {
        return new TreeSet<>(ResourceBundle.getBundle("com.qmplus.vern.rights.web.dossier", language.locale())
                .keySet());
    }
}
