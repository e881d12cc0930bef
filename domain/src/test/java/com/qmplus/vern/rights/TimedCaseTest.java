package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.NILS;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseByPhone;
import static com.qmplus.vern.rights.ACase.aCaseClaiming;
import static com.qmplus.vern.rights.ACase.aCaseOf;
import static com.qmplus.vern.rights.ACase.on;
import static com.qmplus.vern.rights.ExtensionGround.COMPLEXITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.NotYourCase;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Received on 2 November 2026, so due on 2 December: what stops the clock and what stretches it (R3.3, R3.4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimedCaseTest {

    @Test
    void a_question_of_scope_stops_the_clock_until_it_is_answered() {
        var request = asked("2026-11-04");
        request.count(RULES, day("2026-11-10"));
        assertThat(request.deadline().due()).isEqualTo("2026-12-08");

        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-17"));
        assertThat(request.deadline().due()).isEqualTo("2026-12-14");
        assertThat(request.deadline().strict()).isEqualTo("2026-12-02");
        request.count(RULES, day("2026-11-30"));
        assertThat(request.deadline().due()).isEqualTo("2026-12-14");
        assertThat(request.timeline().has(Move.SCOPE_ANSWERED)).isTrue();
    }

    @Test
    void a_question_that_was_not_asked_promptly_stops_nothing() {
        var request = asked("2026-11-10");
        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16"));

        assertThat(request.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.stopsClock()).isFalse());
        assertThat(request.deadline().due()).isEqualTo("2026-12-02");
        assertThat(asked("2026-11-09").questions().getFirst().stopsClock()).isTrue();
    }

    @Test
    void a_second_question_is_prompt_when_it_follows_the_answer_to_the_first() {
        var request = asked("2026-11-04");
        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16"));
        request.askScope(KARI, SEALED, RULES, on("2026-11-20"));
        request.scopeAnswered(KARI, day("2026-11-21"), SEALED, RULES, on("2026-11-21"));

        assertThat(request.pauses().days(day("2027-01-01"))).isEqualTo(13);
    }

    @Test
    void one_question_of_scope_waits_at_a_time_and_an_answer_needs_one() {
        var request = asked("2026-11-04");
        assertThatThrownBy(() -> request.askScope(KARI, SEALED, RULES, on("2026-11-05")))
                .isInstanceOf(AlreadyAsked.class);
        assertThatThrownBy(() -> request.scopeAnswered(KARI, day("2026-11-03"), SEALED, RULES, on("2026-11-06")))
                .isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> request.scopeAnswered(KARI, day("2026-11-07"), SEALED, RULES, on("2026-11-06")))
                .isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() ->
                        aCase().taken().now().scopeAnswered(KARI, day("2026-11-03"), SEALED, RULES, on("2026-11-06")))
                .isInstanceOf(NothingAsked.class);
        assertThatThrownBy(() -> request.askScope(NILS, SEALED, RULES, on("2026-11-05")))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void nothing_is_asked_that_the_person_cannot_read() {
        var withoutCode = aCaseByPhone("Ola Hansen", "ola@example.no").taken().now();
        assertThatThrownBy(() -> withoutCode.askScope(KARI, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(CodeMissing.class);
        var withoutAddress = aCaseOf("Ola Hansen", null).taken().now();
        assertThatThrownBy(() -> withoutAddress.askScope(KARI, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(AddressMissing.class);

        assertThat(withoutCode.mayEndUnidentifiedFrom()).isEmpty();
        assertThat(withoutCode.questions()).isEmpty();
        assertThat(withoutAddress.pauses().openSince()).isEmpty();
    }

    @Test
    void a_notice_by_mail_wants_a_code_to_read_it_with_and_a_letter_none() {
        var byMail = aCaseByPhone("Ola Hansen", "ola@example.no").taken().now();
        assertThatThrownBy(() -> byMail.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20")))
                .isInstanceOf(CodeMissing.class);
        assertThat(byMail.timeline().pendingExtension()).isEmpty();

        var byLetter = aCaseByPhone("Ola Hansen", null).taken().now();
        byLetter.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20"));
        byLetter.extensionPosted(KARI, day("2026-11-20"), RULES, on("2026-11-20"));
        assertThat(byLetter.deadline().isExtended()).isTrue();
    }

    @Test
    void the_modes_lead_to_three_dates_of_which_one_holds() {
        for (var mode : PauseMode.values()) {
            var rules = ACase.rules(mode);
            var request = aCase().taken().now();
            request.askScope(KARI, SEALED, rules, on("2026-11-04"));
            request.scopeAnswered(KARI, day("2026-11-16"), SEALED, rules, on("2026-11-16"));

            assertThat(request.deadline().due()).isEqualTo(mode == PauseMode.NONE ? "2026-12-02" : "2026-12-14");
        }
    }

    @Test
    void an_extension_holds_from_when_its_notice_was_sent() {
        var request = aCase().taken().now();
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20"));
        assertThat(request.deadline().isExtended()).isFalse();

        request.extensionMailed(RULES, on("2026-12-02"));
        assertThat(request.deadline().due()).isEqualTo("2027-02-02");
        assertThat(request.deadline().noticeSent()).isEqualTo("2026-12-02");
        request.extensionMailed(RULES, on("2026-12-03"));
        assertThat(request.timeline().steps().getLast().move()).isEqualTo(Move.EXTENDED);
    }

    @Test
    void statement_6_a_notice_after_due_is_refused_and_the_case_is_overdue() {
        var request = aCase().taken().now();
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-02"));
        request.extensionMailed(RULES, on("2026-12-03"));

        assertThat(request.timeline().steps().getLast().move()).isEqualTo(Move.EXTENSION_TOO_LATE);
        assertThat(request.deadline().isExtended()).isFalse();
        assertThat(request.deadline().isOverdue(day("2026-12-03"))).isTrue();
        assertThatThrownBy(() -> request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-03")))
                .isInstanceOf(CannotExtend.class);
    }

    @Test
    void a_letter_counts_by_the_day_on_which_it_was_posted() {
        var request = aCase().taken().now();
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-01"));
        assertThatThrownBy(() -> request.extensionPosted(KARI, day("2026-11-30"), RULES, on("2026-12-02")))
                .isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> request.extensionPosted(KARI, day("2026-12-03"), RULES, on("2026-12-03")))
                .isInstanceOf(CannotExtend.class);

        request.extensionPosted(KARI, day("2026-12-02"), RULES, on("2026-12-04"));
        assertThat(request.deadline().due()).isEqualTo("2027-02-02");
    }

    @Test
    void is_extended_once_and_asked_once() {
        var request = aCase().taken().now();
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20"));
        assertThatThrownBy(() -> request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20")))
                .isInstanceOf(AlreadyAsked.class);
        request.extensionMailed(RULES, on("2026-11-20"));
        assertThatThrownBy(() -> request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-21")))
                .isInstanceOf(CannotExtend.class);
    }

    @Test
    void what_was_paused_is_added_to_the_extended_end_too_and_counted_from_the_original_day() {
        var request = asked("2026-11-04");
        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16"));
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-10"));
        request.extensionMailed(RULES, on("2026-12-10"));

        assertThat(request.deadline().due()).isEqualTo("2027-02-15"); // 2 February and 12 days: a Sunday
    }

    @Test
    void a_notice_in_time_only_because_the_clock_stood_extends_nothing_where_it_never_stands() {
        var request = asked("2026-11-04");
        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16"));
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-03"));
        request.extensionMailed(RULES, on("2026-12-03"));

        assertThat(request.deadline().due()).isEqualTo("2027-02-15");
        assertThat(request.deadline().strict()).isEqualTo("2026-12-02");
        assertThat(byMode(request, PauseMode.SUSPEND)).isEqualTo("2027-02-15");
        assertThat(byMode(request, PauseMode.NONE)).isEqualTo("2026-12-02");
    }

    @Test
    void a_notice_in_the_first_month_extends_by_every_mode() {
        var request = asked("2026-11-04");
        request.scopeAnswered(KARI, day("2026-11-16"), SEALED, RULES, on("2026-11-16"));
        request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-12-02"));
        request.extensionMailed(RULES, on("2026-12-02"));

        assertThat(request.deadline().due()).isEqualTo("2027-02-15");
        assertThat(request.deadline().strict()).isEqualTo("2027-02-02");
    }

    private static LocalDate byMode(DataSubjectRequest request, PauseMode mode) {
        return request.deadline()
                .reckoning(mode, request.pauses(), day("2026-12-10"), RULES.days())
                .due();
    }

    @Test
    void what_was_answered_moves_no_deadline() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected(RULES.much())
                .approved()
                .now();
        request.askScope(KARI, SEALED, RULES, on("2026-11-04"));
        request.count(RULES, day("2026-11-10"));
        request.answer(KARI, on("2026-11-10"), on("2026-11-24"), null);
        request.count(RULES, day("2026-11-20"));

        assertThat(request.deadline().due()).isEqualTo("2026-12-08");
        assertThatThrownBy(() -> request.askExtension(KARI, COMPLEXITY, SEALED, RULES, on("2026-11-20")))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void a_question_by_post_stops_the_clock_from_the_day_on_which_it_was_posted() {
        var request = aCaseByPhone("Ola Hansen", null).taken().now();
        assertThatThrownBy(() -> request.askScope(KARI, SEALED, day("2026-11-06"), RULES, on("2026-11-05")))
                .isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> request.askScope(KARI, SEALED, day("2026-11-04"), RULES, on("2026-11-05")))
                .as("there was no letter yet")
                .isInstanceOf(DayOutOfRange.class);

        request.askScope(KARI, SEALED, day("2026-11-05"), RULES, on("2026-11-05"));

        assertThat(request.pauses().openSince()).contains(day("2026-11-05"));
        assertThat(request.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.isByPost()).isTrue());
    }

    @Test
    void what_they_mean_is_asked_only_of_a_copy_and_only_where_there_is_much() {
        var erasure = aCaseClaiming(Right.ERASURE).taken().now();
        erasure.codeShown("hash of the code");
        assertThatThrownBy(() -> erasure.askScope(KARI, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(ScopeNotNeeded.class);

        var little = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected(RULES.much() - 1)
                .now();
        assertThat(little.mayAskScope(RULES)).isFalse();
        assertThatThrownBy(() -> little.askScope(KARI, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(ScopeNotNeeded.class);
        assertThat(aCase().confirmed()
                        .taken()
                        .ofAPersonWeKnow()
                        .collected(RULES.much())
                        .now()
                        .mayAskScope(RULES))
                .isTrue();
    }

    private static DataSubjectRequest asked(String day) {
        var request = aCase().taken().now();
        request.askScope(KARI, SEALED, RULES, on(day));
        return request;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
