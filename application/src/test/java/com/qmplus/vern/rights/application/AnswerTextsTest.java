package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.Alternative;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTextsTest {

    private static final String[] OUTCOMES = {
        "COPY",
        "WITHHOLD",
        "TRANSFER",
        "CORRECT",
        "ANNOTATE",
        "ERASE",
        "ANONYMISE",
        "KEEP",
        "RESTRICT",
        "STOP",
        "SUPPRESS",
        "REVIEW",
        "REFUSE",
        "UNTOUCHED"
    };

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)*)\"");

    private final AnswerTexts norwegian = new AnswerTexts(Language.NB);
    private final AnswerTexts english = new AnswerTexts(Language.EN);

    @Test
    void are_the_same_in_both_languages() {
        assertThat(keys(Language.NB)).isEqualTo(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_a_word_for_every_code_that_an_answer_can_hold(Language language) {
        assertThat(keys(language)).containsAll(codes());
    }

    @Test
    void are_all_used() throws IOException {
        var used = new TreeSet<>(codes());
        used.addAll(Set.of(
                "complaint.court", "article.paragraph", "article.point", "contact.phone", "value.true", "value.false"));
        used.add("automatic"); // in the letter
        AnswerTable.COLUMNS.forEach(column -> used.add("table." + column));
        for (var template : new String[] {"answer.ftl", "answer-parts.ftl", "answer-trail.ftl", "verdicts.ftl"})
            LITERAL.matcher(read(template))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(key -> {
                        used.add(key);
                        used.add(key + ".intro");
                    });
        for (var holding : Holding.values()) {
            used.add("holding." + holding.name().toLowerCase());
            used.add("lead." + holding.name().toLowerCase());
        }

        assertThat(used).containsAll(keys(Language.NB));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_no_apostrophe_that_would_swallow_what_follows_it(Language language) {
        assertThat(bundle(language).keySet())
                .allSatisfy(key -> assertThat(bundle(language).getString(key)).doesNotContain("'"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-07 21:16,'7. september 2018, 21:16','7 September 2018, 21:16'",
        "2026-11-30T08:00:59,'30. november 2026, 08:00','30 November 2026, 08:00'",
        "2026-13-45,2026-13-45,2026-13-45",
        "true,Ja,Yes",
        "Customer,Customer,Customer"
    })
    void write_values_as_people_do(String stored, String inNorwegian, String inEnglish) {
        assertThat(norwegian.value(stored)).isEqualTo(inNorwegian);
        assertThat(english.value(stored)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6(1)(f) | 6 nr. 1 bokstav f | 6(1)(f)",
                "21(2)   | 21 nr. 2          | 21(2)",
                "17      | 17                | 17",
                "other   | other             | other"
            })
    void quote_the_regulation_as_each_language_does(String point, String inNorwegian, String inEnglish) {
        assertThat(norwegian.article(point)).isEqualTo(inNorwegian);
        assertThat(english.article(point)).isEqualTo(inEnglish);
    }

    @Test
    void count_as_people_do() {
        assertThat(norwegian.of("short.data", 1, 1)).isEqualTo("Vi har én opplysning om deg, i én gruppe.");
        assertThat(norwegian.of("short.data", 1234, 3)).contains("opplysninger om deg, i 3 grupper");
        assertThat(english.of("short.recipients", 1))
                .isEqualTo("One recipient outside our company receives data about you.");
        assertThat(english.of("short.recipients", 3))
                .isEqualTo("3 recipients outside our company receive data about you.");
    }

    @Test
    void let_a_code_without_a_word_stand_for_itself() {
        assertThat(norwegian.code("operation", "SOMETHING_NEW")).isEqualTo("SOMETHING_NEW");
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        add(codes, "right", Right.values(), Enum::name);
        add(codes, "right-told", Right.values(), Enum::name);
        add(codes, "channel", Channel.values(), Enum::name);
        add(codes, "result", SearchResult.values(), Enum::name);
        add(codes, "recipient", RecipientKind.values(), Enum::name);
        add(codes, "unnamed", RecipientKind.values(), Enum::name);
        add(codes, "after", RetentionAction.values(), Enum::name);
        add(codes, "basis", LawfulBasis.values(), LawfulBasis::article);
        add(codes, "reason", Reason.values(), Enum::name);
        add(codes, "instead", Alternative.values(), Enum::name);
        Stream.of(OUTCOMES).map(outcome -> "outcome." + outcome).forEach(codes::add);
        add(codes, "operation", readingOperations(), Enum::name);
        Stream.of("phone", "email", "website", "dpo")
                .map(kind -> "contact." + kind)
                .forEach(codes::add);
        return codes;
    }

    /** Signing in concerns the employee, not the person. */
    private static Operation[] readingOperations() {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation != Operation.SIGN_IN && operation != Operation.SIGN_OUT)
                .toArray(Operation[]::new);
    }

    private static <E> void add(Set<String> codes, String family, E[] values, Function<E, String> code) {
        Arrays.stream(values).map(value -> family + "." + code.apply(value)).forEach(codes::add);
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                AnswerTexts.BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String read(String template) throws IOException {
        try (InputStream file = AnswerTexts.class.getResourceAsStream(template)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
