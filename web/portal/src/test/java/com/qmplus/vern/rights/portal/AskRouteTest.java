package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.DraftClaim;
import com.qmplus.vern.rights.application.DraftClaims;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskRouteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCESS                 | name email phone what
            RECTIFICATION          | name email phone what
            ERASURE                | name email phone why what
            RESTRICTION            | name email phone why what
            PORTABILITY            | name email phone why what
            OBJECTION              | name email phone what
            OBJECTION_TO_MARKETING | name email phone
            HUMAN_REVIEW           | name email phone what
            WITHDRAWAL             | name email phone what
            """)
    void each_right_asks_what_it_needs_and_no_more(Right right, String pages) {
        assertThat(AskRoute.of(Wish.of(right)).steps())
                .extracting(AskStep::page)
                .containsExactly(pages.split(" "));
    }

    @Test
    void whoever_wants_the_file_themselves_is_not_asked_whom_to_send_it_to() {
        assertThat(AskRoute.of(draft("Ola", "ola@example.no", claim(Right.PORTABILITY, Ground.COPY, "")))
                        .steps())
                .extracting(AskStep::page)
                .containsExactly("name", "email", "phone", "why");
    }

    @Test
    void several_claims_are_asked_about_one_after_the_other() {
        var route = AskRoute.of(draft("", "", claim(Right.ERASURE, null, ""), claim(Right.ACCESS, null, "")));

        assertThat(route.first()).isEqualTo(Wish.DELETE);
        assertThat(route.number(new AskStep("what", Wish.SEE))).isEqualTo(6);
        assertThat(route.after(new AskStep("what", Wish.DELETE))).contains(new AskStep("what", Wish.SEE));
        assertThat(route.before(new AskStep("why", Wish.DELETE))).contains(AskStep.of("phone"));
        assertThat(route.before(AskStep.of("name"))).isEmpty();
        assertThat(route.after(new AskStep("what", Wish.SEE))).isEmpty();
        assertThat(route.isAsked(new AskStep("why", Wish.SEE))).isFalse();
    }

    @Test
    void a_draft_is_open_at_the_first_answer_that_cannot_be_left_out() {
        var access = claim(Right.ACCESS, null, "");

        assertThat(AskRoute.firstOpenIn(draft("", "ola@example.no", access))).contains(AskStep.of("name"));
        assertThat(AskRoute.firstOpenIn(draft("Ola", " ", access))).contains(AskStep.of("email"));
        assertThat(AskRoute.firstOpenIn(draft("Ola", "ola@example.no", access))).isEmpty();
        assertThat(AskRoute.firstOpenIn(draft("Ola", "ola@example.no", claim(Right.RECTIFICATION, null, " "))))
                .contains(new AskStep("what", Wish.CORRECT));
        assertThat(AskRoute.firstOpenIn(draft("Ola", "ola@example.no", claim(Right.PORTABILITY, Ground.TRANSFER, ""))))
                .contains(new AskStep("what", Wish.TAKE));
    }

    @Test
    void who_has_not_said_for_whom_they_ask_is_asked_that_first_whatever_else_they_have_said() {
        var claims = new DraftClaims(List.of(claim(Right.ACCESS, null, "")));
        var begunAnew =
                new DraftView(DraftId.random(), Language.NB, "Ola", "ola@example.no", "", claims, false, null, false);

        assertThat(AskRoute.firstOpenIn(begunAnew)).contains(AskStep.of("whom"));
        assertThat(AskRoute.of(begunAnew).before(AskStep.of("name"))).contains(AskStep.of("whom"));
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void every_right_can_be_asked_for_and_is_found_by_its_word(Right right) {
        assertThat(Wish.named(Wish.of(right).key()).map(Wish::right)).contains(right);
    }

    @Test
    void what_only_a_lawyer_would_say_is_not_for_the_person_to_choose() {
        assertThat(Wish.DELETE.grounds())
                .doesNotContain(Ground.ERASURE_REQUIRED)
                .contains(Ground.UNLAWFUL);
        assertThat(Wish.LIMIT.grounds()).doesNotContain(Ground.OBJECTION_PENDING);
    }

    private static DraftClaim claim(Right right, @Nullable Ground ground, String words) {
        return new DraftClaim(right, ground, ClaimScope.EVERYTHING, words);
    }

    private static DraftView draft(String name, String email, DraftClaim... claims) {
        return new DraftView(
                DraftId.random(), Language.NB, name, email, "", new DraftClaims(List.of(claims)), true, null, false);
    }
}
