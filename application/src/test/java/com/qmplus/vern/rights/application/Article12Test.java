package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.Article12;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Article12Test {

    private final AnAnswer answer = AnAnswer.in(Language.EN);

    @ParameterizedTest
    @ValueSource(strings = {"REFUSE", "WITHHOLD", "KEEP", "ANNOTATE", "UNTOUCHED"})
    void statement_15_given_refusal_without_complaint_text_then_not_sendable(String outcome) {
        answer.complainingAt("");

        assertThat(Article12.missing(answer.claiming(decided(outcome, "17(3)(b)"))))
                .containsExactly("77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSE", "WITHHOLD", "KEEP", "ANNOTATE", "UNTOUCHED"})
    void statement_15_given_refusal_without_court_text_then_not_sendable(String outcome) {
        answer.goingToCourt(" ");

        assertThat(Article12.missing(answer.claiming(decided(outcome, "17(3)(b)"))))
                .containsExactly("79");
    }

    @Test
    void statement_15_each_missing_part_is_told() {
        answer.goingToCourt("");
        answer.complainingAt("");

        assertThat(Article12.missing(answer.claiming(decided("REFUSE", "")))).containsExactly("12(4)", "77", "79");
    }

    @Test
    void a_machine_s_decision_that_a_human_being_leaves_is_a_refusal_too() {
        answer.goingToCourt("");
        var upheld = new OutcomePart("REVIEW", "22(3)", Reason.REVIEW_UPHELD, null, null, List.of("Score"));
        var overturned = new OutcomePart("REVIEW", "22(3)", Reason.REVIEW_OVERTURNED, null, null, List.of("Score"));

        assertThat(Article12.missing(answer.claiming(new ClaimPart(Right.HUMAN_REVIEW, List.of(upheld)))))
                .containsExactly("79");
        assertThat(Article12.missing(answer.claiming(new ClaimPart(Right.HUMAN_REVIEW, List.of(overturned)))))
                .isEmpty();
    }

    @Test
    void statement_16_given_refusal_without_article_then_not_sendable() {
        assertThat(Article12.missing(answer.claiming(decided("WITHHOLD", " ")))).containsExactly("12(4)");
    }

    @Test
    void a_refusal_with_reason_and_complaint_is_sendable() {
        assertThat(Article12.missing(answer.claiming(decided("REFUSE", "21(1)"))))
                .isEmpty();
    }

    @Test
    void what_refuses_nothing_needs_none_of_it() {
        answer.complainingAt("");

        assertThat(Article12.missing(answer.claiming(decided("ERASE", "17(1)(a)"))))
                .isEmpty();
    }

    private static ClaimPart decided(String outcome, String article) {
        return new ClaimPart(
                Right.ERASURE,
                List.of(new OutcomePart(outcome, article, Reason.LEGAL_DUTY, null, null, List.of("Invoice"))));
    }
}
