package com.qmplus.vern.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.register.ConsultationStep.Said;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationTest {

    private static final ElementRef NEWSLETTER = new ElementRef(ElementKind.PURPOSE, "newsletter");
    private static final EmployeeId MANAGER = EmployeeId.random();
    private static final EmployeeId OFFICER = EmployeeId.random();
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final Consultation asked = Consultation.asked(NEWSLETTER, null, by(MANAGER, "May we?"));
    private final Consultation remarked = Consultation.remarked(NEWSLETTER, by(OFFICER, "Too much."));

    @Test
    void a_question_waits_for_the_officer_and_the_advice_for_the_privacy_manager() {
        assertThat(asked.state()).isEqualTo(ConsultationState.ASKED);
        asked.advise(by(OFFICER, "Yes, if …"));
        assertThat(asked.state()).isEqualTo(ConsultationState.ADVISED);
        asked.decide(AdviceOutcome.FOLLOWED, by(MANAGER, ""));
        assertThat(asked.state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(asked.steps())
                .extracting(ConsultationStep::move)
                .containsExactly(ConsultationMove.ASKED, ConsultationMove.ADVISED, ConsultationMove.DECIDED);
    }

    @Test
    void the_officer_speaks_unasked_and_at_any_time() {
        assertThat(remarked.state()).isEqualTo(ConsultationState.ADVISED);
        remarked.decide(AdviceOutcome.NOT_FOLLOWED, by(MANAGER, "It is needed"));
        remarked.advise(by(OFFICER, "I do not agree."));
        assertThat(remarked.state()).isEqualTo(ConsultationState.ADVISED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AdviceOutcome.class,
            names = {"PARTLY_FOLLOWED", "NOT_FOLLOWED"})
    void advice_that_is_not_followed_needs_the_reason(AdviceOutcome outcome) {
        assertThatExceptionOfType(WrongWords.class)
                .isThrownBy(() -> remarked.decide(outcome, by(MANAGER, " ")))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("words", "missing"));
        remarked.decide(outcome, by(MANAGER, "Because"));
        assertThat(remarked.steps().getLast().outcome()).isEqualTo(outcome);
    }

    @Test
    void a_remark_may_be_noted_and_an_answer_may_not() {
        asked.advise(by(OFFICER, "No."));
        assertThatExceptionOfType(AskedMustBeDecided.class)
                .isThrownBy(() -> asked.decide(AdviceOutcome.NOTED, by(MANAGER, "Thanks")));
        remarked.decide(AdviceOutcome.NOTED, by(MANAGER, ""));
        assertThat(remarked.state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void there_is_nothing_to_decide_before_advice_nor_twice() {
        assertThatExceptionOfType(NoAdviceYet.class)
                .isThrownBy(() -> asked.decide(AdviceOutcome.FOLLOWED, by(MANAGER, "")));
        remarked.decide(AdviceOutcome.FOLLOWED, by(MANAGER, ""));
        assertThatExceptionOfType(NoAdviceYet.class)
                .isThrownBy(() -> remarked.decide(AdviceOutcome.NOT_FOLLOWED, by(MANAGER, "Or rather not")));
    }

    @ParameterizedTest
    @EnumSource(value = AdviceOutcome.class, mode = Mode.EXCLUDE, names = "NOTED")
    void whoever_advised_decides_nothing(AdviceOutcome outcome) {
        assertThatExceptionOfType(AdviserDecides.class)
                .isThrownBy(() -> remarked.decide(outcome, by(OFFICER, "I say so")));
    }

    @Test
    void a_question_can_be_asked_on_and_decided_without_a_second_answer() {
        asked.advise(by(OFFICER, "It depends."));
        asked.ask(by(MANAGER, "On what?"));
        assertThat(asked.state()).isEqualTo(ConsultationState.ASKED);
        asked.decide(AdviceOutcome.FOLLOWED, by(MANAGER, ""));
        assertThat(asked.state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void a_question_is_withdrawn_only_while_nobody_has_answered() {
        asked.withdraw(by(MANAGER, "We will not do it."));
        assertThat(asked.state()).isEqualTo(ConsultationState.CLOSED);
        assertThatExceptionOfType(NoAdviceYet.class).isThrownBy(() -> asked.withdraw(by(MANAGER, "Again")));
        assertThatThrownBy(() -> remarked.withdraw(by(MANAGER, "x"))).isInstanceOf(AlreadyAdvised.class);
    }

    @Test
    void it_has_waited_since_it_began_to_wait_for_the_same() {
        asked.ask(new Said(UUID.randomUUID(), MANAGER, NOON.plusSeconds(60), 1, "And this?"));
        assertThat(asked.since()).isEqualTo(NOON);
        asked.advise(new Said(UUID.randomUUID(), OFFICER, NOON.plusSeconds(120), 1, "Yes."));
        assertThat(asked.since()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void it_knows_what_was_said_already() {
        var said = by(OFFICER, "Yes.");
        assertThat(asked.holds(said.id())).isFalse();
        asked.advise(said);
        assertThat(asked.holds(said.id())).isTrue();
        assertThat(asked.holds(asked.id())).isTrue();
    }

    private static Said by(EmployeeId who, String words) {
        return new Said(UUID.randomUUID(), who, NOON, 1, words);
    }
}
