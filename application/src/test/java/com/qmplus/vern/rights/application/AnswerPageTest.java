package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerPageTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);

    @Test
    void keeps_whatever_is_stored_from_becoming_markup() {
        var page = AnswerPage.of(AnAnswer.in(Language.NB).saying("<script>&\"'</style><bookmark/>"));

        assertThat(page).contains("&lt;script&gt;&amp;&quot;").doesNotContain("<script>", "</style><bookmark/>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_one_main_heading_and_skips_no_level(Language language) {
        var levels = HEADING.matcher(AnswerPage.of(AnAnswer.in(language).rich()))
                .results()
                .map(AnswerPageTest::level)
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int at = 1; at < levels.size(); at++)
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
    }

    /** Before a restriction is lifted the person is told (GDPR art. 18(3)). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OBJECTION_TO_MARKETING | SUPPRESS | MARKETING                | Stopped from
            WITHDRAWAL             | STOP     | CONSENT_WITHDRAWN        | What we did before was lawful
            OBJECTION              | STOP     | OBJECTION_NOT_OVERRIDDEN | we have only stored it.
            OBJECTION              | REFUSE   | COMPELLING_GROUNDS       | Now we use it again
            RECTIFICATION          | REFUSE   | ACCURATE                 | Now we use it again
            RECTIFICATION          | CORRECT  | INACCURATE               | until it has been corrected
            RESTRICTION            | RESTRICT | DISPUTED                 | Only stored from
            """)
    void tells_what_has_happened_already_and_what_ends_now(Right right, String outcome, Reason reason, String told) {
        var part = new OutcomePart(outcome, "x", reason, null, null, List.of("E-mail address"));
        var page = AnswerPage.of(AnAnswer.in(Language.EN).claiming(new ClaimPart(right, List.of(part))));

        assertThat(page).contains(told);
    }

    @Test
    void tells_whom_we_do_not_know_that_marketing_has_stopped_all_the_same() {
        var claim = new ClaimPart(Right.OBJECTION_TO_MARKETING, List.of());

        assertThat(AnswerPage.of(AnAnswer.in(Language.EN).claiming(claim))).contains("Stopped from");
    }

    @Test
    void gives_every_table_a_heading_row_and_every_row_a_name() {
        var tables = TABLE.matcher(AnswerPage.of(AnAnswer.in(Language.EN).rich()))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table).contains("<th scope=\"col\"");
            long rows = count(table, "<tr>") - 1;
            assertThat(count(table, "<th scope=\"row\"")).isEqualTo(rows).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | We delete  | We no longer need it.      | Until and including 31 December 2031 | You can also go to court
            NB | Vi sletter | Vi trenger det ikke lenger. | Til og med 31. desember 2031         | Du kan også gå til domstolene
            """)
    void tells_what_became_of_each_claim_why_and_where_to_complain(
            Language language, String what, String why, String until, String court) {
        var page = AnswerPage.of(AnAnswer.in(language).claiming(AnAnswer.ERASED_IN_PART));

        assertThat(page)
                .contains(what, why, "(17(1)(a))", until, "(17(3)(b))", "Phone &lt;b&gt;", court, "0105 Oslo")
                .as("nobody asked for a copy")
                .doesNotContain("id=\"data\"", "id=\"purposes\"");
    }

    @ParameterizedTest
    @CsvSource({"EN, Copies in our backups disappear", "NB, Kopier i sikkerhetskopiene våre forsvinner"})
    void tells_once_what_becomes_of_backups_where_anything_is_erased(Language language, String what) {
        assertThat(AnswerPage.of(AnAnswer.in(language).claiming(AnAnswer.ERASED_IN_PART)))
                .containsOnlyOnce(what);
        assertThat(AnswerPage.of(AnAnswer.in(language).claiming(new ClaimPart(Right.WITHDRAWAL, List.of()))))
                .doesNotContain(what);
    }

    @Test
    void tells_the_decisions_before_the_copy_where_both_were_asked_for() {
        var access = new ClaimPart(Right.ACCESS, List.of());
        var page = AnswerPage.of(AnAnswer.in(Language.EN).claiming(access, AnAnswer.ERASED_IN_PART));

        assertThat(page.indexOf("id=\"claims\"")).isPositive().isLessThan(page.indexOf("id=\"data\""));
    }

    @Test
    void tells_of_a_claim_that_is_about_nothing_held() {
        assertThat(AnswerPage.of(AnAnswer.in(Language.EN).claiming(new ClaimPart(Right.WITHDRAWAL, List.of()))))
                .contains("We hold nothing that this is about.");
    }

    @Test
    void quotes_each_legal_basis_of_a_purpose() {
        var page = AnswerPage.of(AnAnswer.in(Language.NB).restingOn("6(1)(b), 6(1)(f)"));

        assertThat(page)
                .contains("Vi har en avtale med deg", "artikkel\u00a06 nr. 1 bokstav b")
                .contains("Vi har en berettiget interesse", "artikkel\u00a06 nr. 1 bokstav f");
    }

    @Test
    void names_a_group_without_a_name_and_points_to_what_stands_elsewhere() {
        var page = AnswerPage.of(AnAnswer.in(Language.NB)
                .withCategories(List.of(
                        AnAnswer.category("access-log", "Innsynslogg", false), AnAnswer.category("", "", false))));

        assertThat(page).contains("Andre opplysninger", "href=\"#consultations\"");
    }

    @Test
    void links_to_nothing_but_the_web() {
        var page = AnswerPage.of(AnAnswer.in(Language.NB).complainingAt("javascript:alert(1)"));

        assertThat(page).doesNotContain("href=\"javascript").contains("javascript:alert(1)");
    }

    private static int level(MatchResult heading) {
        return Integer.parseInt(heading.group(1));
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
