package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.Placeholder;
import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailWriterTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}|url=(\\w+)");
    private static final Map<Placeholder, String> VALUES = Map.of(
            Placeholder.REFERENCE, "V-7K3M9Q-T",
            Placeholder.CODE, "7K3M-9QXT",
            Placeholder.LINK, "https://vern.example.no/confirm?token=abc&lang=nb",
            Placeholder.DUE, "2026-12-24",
            Placeholder.UNTIL, "2027-01-02",
            Placeholder.PROMISES, "P3, P16");

    static Stream<Arguments> everyMail() {
        return Arrays.stream(MailKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void writes_every_value_of_its_kind_in_both_forms(MailKind kind, Language language) {
        var letter = written(kind, language);

        var what = kind.placeholders().contains(Placeholder.REFERENCE) ? Placeholder.REFERENCE : Placeholder.PROMISES;
        assertThat(letter.subject()).contains(shown(what, language)).doesNotContain("\n");
        for (var placeholder : kind.placeholders()) {
            assertThat(letter.text()).contains(shown(placeholder, language));
            assertThat(letter.html()).contains(shown(placeholder, language).replace("&", "&amp;"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void holds_no_placeholder_but_the_allowed_ones(MailKind kind, Language language) throws IOException {
        var used = PLACEHOLDER
                .matcher(template(kind, language))
                .results()
                .map(MailWriterTest::name)
                .collect(Collectors.toSet());

        assertThat(used)
                .isEqualTo(kind.placeholders().stream().map(Placeholder::key).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void says_who_writes_and_how_they_are_reached(MailKind kind, Language language) {
        var letter = written(kind, language);

        for (var form : new String[] {letter.text(), letter.html()})
            assertThat(form)
                    .contains("QmPlus AS", "Lysaker Torg 12, 1366 Lysaker", "+47 22 95 83 63", "post@qmplus.com");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void tells_nothing_of_the_receiver(MailKind kind, Language language) {
        var letter = written(kind, language);

        assertThat(letter.text() + letter.html() + letter.subject()).doesNotContain("nora");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void is_well_kept_text(MailKind kind, Language language) {
        var text = written(kind, language).text();

        assertThat(text).doesNotContain("${", "<@", "&amp;").doesNotContainPattern("\n{3,}");
        assertThat(text.lines()).noneMatch(line -> line.startsWith(" "));
    }

    @Test
    void writes_days_out_in_the_language_of_the_mail() {
        assertThat(written(MailKind.REQUEST_RECEIVED, Language.NB).text()).contains("24. desember 2026");
        assertThat(written(MailKind.REQUEST_RECEIVED, Language.EN).text()).contains("24 December 2026");
    }

    private static String shown(Placeholder placeholder, Language language) {
        return switch (placeholder) {
            case DUE -> language == Language.NB ? "24. desember 2026" : "24 December 2026";
            case UNTIL -> language == Language.NB ? "2. januar 2027" : "2 January 2027";
            default -> VALUES.get(placeholder);
        };
    }

    private static String name(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static Letter written(MailKind kind, Language language) {
        var values = kind.placeholders().stream().collect(Collectors.toMap(Placeholder::key, VALUES::get));
        return MailWriter.write(new NewMail("nora@example.no", language, kind, values, null), Carried.LETTERHEAD);
    }

    private static String template(MailKind kind, Language language) throws IOException {
        var name = "mail/" + kind.key() + "_" + language.tag() + ".ftl";
        try (var template = MailWriter.class.getResourceAsStream(name)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
