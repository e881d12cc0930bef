package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the page of the case says was decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().ofOla().collected();

    @Test
    void each_kind_of_data_is_told_system_by_system_with_article_and_day_and_no_value() {
        journey.claimed(Right.ERASURE).ruled().approved().sent().entered();

        var erasure = of(Right.ERASURE);
        assertThat(erasure.decided()).extracting(one -> one.deed().en()).contains("We delete", "We keep");
        assertThat(erasure.decided()).extracting(one -> one.deed().nb()).contains("Vi sletter", "Vi beholder");
        assertThat(erasure.decided()).allSatisfy(one -> {
            assertThat(one.article()).isNotBlank();
            assertThat(one.why().nb()).isNotBlank();
            assertThat(one.places()).isNotEmpty().allSatisfy(place -> {
                assertThat(place.fields()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(place.kept()).isEqualTo(one.deed().en().equals("We keep"));
                assertThat(place.first() == null).isEqualTo(place.last() == null);
            });
        });
        assertThat(places(erasure)).extracting(place -> place.system().en()).contains("The customer system (HubSpot)");
        var findings = world.inTransaction(() -> world.materials().findings(journey.request()));
        assertThat(journey.status().outcomes().toString())
                .doesNotContain(findings.stream()
                        .map(finding -> finding.value())
                        .filter(value -> value.length() > 5)
                        .toArray(String[]::new));
    }

    @Test
    void it_says_what_the_letter_says() {
        journey.claimed(Right.ERASURE).ruled().approved();
        var told = world.inTransaction(() -> world.answerDesk().review(journey.id())).answer().claims().stream()
                .filter(claim -> claim.right() == Right.ERASURE)
                .findFirst()
                .orElseThrow();
        journey.sent().entered();

        var texts = new AnswerTexts(Language.NB);
        assertThat(of(Right.ERASURE).decided())
                .extracting(one -> one.deed().nb() + one.why().nb() + one.article())
                .containsExactlyInAnyOrderElementsOf(told.outcomes().stream()
                        .map(one -> texts.of("outcome." + one.outcome())
                                + texts.of("reason." + one.reason())
                                + one.article())
                        .distinct()
                        .toList());
    }

    @Test
    void it_stays_when_the_answer_itself_is_taken_down() {
        journey.claimed(Right.ERASURE).ruled().approved().sent().entered();
        var before = journey.status().outcomes();
        journey.afterDays(14);
        world.rounds().takeDown();
        journey.entered();

        assertThat(journey.status().messages()).contains(StatusView.Message.ANSWER_TAKEN_DOWN);
        assertThat(journey.status().outcomes()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void it_is_for_who_reaches_the_answer_and_not_before_there_is_one() {
        journey.claimed(Right.ERASURE).ruled().approved();
        assertThat(journey.entered().status().outcomes()).isEmpty();

        journey.sent();
        assertThat(journey.enteredWithoutLink().status().outcomes()).isEmpty();
        assertThat(journey.entered().status().outcomes()).isNotEmpty();
    }

    @Test
    void nothing_is_said_once_the_case_can_no_longer_be_read() {
        journey.claimed(Right.ERASURE).ruled().approved().sent();
        var outcomes = world.outcomes();
        assertThat(outcomes.of(journey.request())).isNotEmpty();

        world.vault.destroy(journey.request().intake().key());
        assertThat(outcomes.of(journey.request())).isEmpty();
    }

    @Test
    void a_copy_is_told_once_whatever_the_data_are_used_for() {
        journey.claimed(Right.PORTABILITY).ruled().approved().sent().entered();
        assertThat(of(Right.PORTABILITY).decided())
                .filteredOn(one -> one.deed().en().equals("You get a copy"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.purposes()).isEmpty())
                .extracting(one -> one.why().en() + one.article())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_decided_alike_in_several_uses_is_told_once_with_all_of_them() {
        journey.claimed(Right.OBJECTION).ruled().approved().sent().entered();

        assertThat(of(Right.OBJECTION).decided())
                .extracting(one -> one.in(List.of()))
                .doesNotHaveDuplicates();
        assertThat(of(Right.OBJECTION).decided())
                .anySatisfy(
                        one -> assertThat(one.purposes()).hasSizeGreaterThan(1).doesNotHaveDuplicates());
    }

    @Test
    void where_nothing_had_to_be_decided_the_claim_stands_alone() {
        journey.approved().sent().entered();
        assertThat(of(Right.ACCESS).decided()).isEmpty();
    }

    private StatusView.Outcome of(Right right) {
        return journey.status().outcomes().stream()
                .filter(outcome -> outcome.right() == right)
                .findFirst()
                .orElseThrow();
    }

    private static List<StatusView.Place> places(StatusView.Outcome outcome) {
        return outcome.decided().stream()
                .flatMap(decided -> decided.places().stream())
                .toList();
    }
}
