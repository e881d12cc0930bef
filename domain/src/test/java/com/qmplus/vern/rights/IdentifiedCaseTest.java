package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseByPhone;
import static com.qmplus.vern.rights.ACase.aCaseOf;
import static com.qmplus.vern.rights.ACase.on;
import static com.qmplus.vern.rights.IdentityMethod.BANK_ID;
import static com.qmplus.vern.rights.IdentityMethod.CALL_TO_NUMBER_ON_FILE;
import static com.qmplus.vern.rights.IdentityMethod.CODE_TO_CONTACT_ON_FILE;
import static com.qmplus.vern.rights.IdentityMethod.DOCUMENT_INSPECTED;
import static com.qmplus.vern.rights.IdentityMethod.KNOWN_FACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.Doubt.Ground;
import com.qmplus.vern.rights.Doubt.Harm;
import com.qmplus.vern.rights.IdentifiedCase.CodeTry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Doubt, the mildest question, and what came of it (GDPR art. 12(6); R4.1-R4.3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifiedCaseTest {

    @Test
    void nothing_is_asked_before_a_doubt_is_recorded() {
        var request = elsewhere().now();

        assertThatThrownBy(() -> request.askIdentity(KARI, CODE_TO_CONTACT_ON_FILE, null, RULES, on("2026-11-04")))
                .isInstanceOf(DoubtMissing.class);
        assertThatThrownBy(() ->
                        request.proveIdentity(KARI, KNOWN_FACTS, SEALED, day("2026-11-04"), RULES, on("2026-11-04")))
                .isInstanceOf(DoubtMissing.class);
        assertThat(request.mildestStep()).isEmpty();
    }

    @Test
    void statement_37_who_is_established_is_asked_for_nothing() {
        var request = aCase().confirmed().taken().ofAPersonWeKnow().now();

        assertThatThrownBy(() -> request.askIdentity(KARI, DOCUMENT_INSPECTED, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(IdentityAlreadyKnown.class);
        assertThatThrownBy(() -> request.recordDoubt(
                        KARI, new Doubt(Ground.NOT_ON_FILE, Harm.SERIOUS), SEALED, on("2026-11-04")))
                .isInstanceOf(IdentityAlreadyKnown.class);
    }

    @Test
    void signs_of_misuse_outweigh_an_address_that_answered_and_still_ask_for_no_paper() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .doubted(Ground.MISUSE, Harm.SERIOUS)
                .now();

        assertThat(request.isIdentityEstablished()).isFalse();
        assertThatThrownBy(() -> request.askIdentity(KARI, DOCUMENT_INSPECTED, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(MoreThanDoubtJustifies.class);
        request.proveIdentity(KARI, CALL_TO_NUMBER_ON_FILE, null, day("2026-11-04"), RULES, on("2026-11-04"));
        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void asking_stops_the_clock_and_the_answer_starts_it_again() {
        var request = asked();
        assertThat(request.pauses().openSince()).contains(day("2026-11-04"));

        request.codeSentToFile("hash", on("2026-11-16"));
        request.tryCodeOnFile(true, RULES, on("2026-11-16"));
        assertThat(request.deadline().due()).isEqualTo("2026-12-14");
        assertThat(request.isIdentityEstablished()).isTrue();
        assertThat(request.timeline().proofs()).containsExactly(CODE_TO_CONTACT_ON_FILE);
    }

    @Test
    void more_than_the_mildest_wants_a_reason_and_a_paper_a_serious_doubt() {
        var request = elsewhere().doubted().now();

        assertThat(request.mildestStep()).contains(CODE_TO_CONTACT_ON_FILE);
        assertThatThrownBy(() -> request.askIdentity(KARI, KNOWN_FACTS, null, RULES, on("2026-11-04")))
                .isInstanceOf(MilderStepFirst.class);
        assertThatThrownBy(() -> request.askIdentity(KARI, DOCUMENT_INSPECTED, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(MoreThanDoubtJustifies.class);
        assertThatThrownBy(() -> request.askIdentity(KARI, BANK_ID, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(MethodOutOfReach.class);
        request.askIdentity(KARI, KNOWN_FACTS, SEALED, RULES, on("2026-11-04"));
        assertThat(request.openQuestion(PauseKind.IDENTITY)).isPresent();
    }

    @Test
    void another_way_of_asking_is_still_the_same_wait() {
        var request = asked();
        request.askIdentity(KARI, CALL_TO_NUMBER_ON_FILE, null, RULES, on("2026-11-06"));
        request.identityNotProved(KARI, CALL_TO_NUMBER_ON_FILE, null, day("2026-11-08"), RULES, on("2026-11-08"));
        request.askIdentity(KARI, KNOWN_FACTS, SEALED, RULES, on("2026-11-09"));
        request.proveIdentity(KARI, KNOWN_FACTS, null, day("2026-11-10"), RULES, on("2026-11-10"));

        assertThat(request.questions()).hasSize(2);
        assertThat(request.pauses().days(day("2027-01-01"))).isEqualTo(5);
    }

    @Test
    void a_code_to_the_file_is_for_who_has_a_case_code_to_enter_it_behind() {
        var byPhone = aCaseByPhone("Ola Hansen", null)
                .taken()
                .ofAPersonKnownByAnotherAddress()
                .doubted()
                .now();

        assertThatThrownBy(() -> byPhone.askIdentity(KARI, CODE_TO_CONTACT_ON_FILE, null, RULES, on("2026-11-04")))
                .isInstanceOf(MethodOutOfReach.class);
        assertThat(byPhone.mildestStep()).contains(CALL_TO_NUMBER_ON_FILE);
    }

    @Test
    void nobody_has_a_contact_on_file() {
        var request = aCase().taken().ofNobody().collected().doubted().now();

        assertThat(request.withinReach()).containsExactlyInAnyOrder(KNOWN_FACTS, DOCUMENT_INSPECTED);
    }

    @Test
    void the_right_code_proves_once() {
        var request = mailed();

        assertThat(request.tryCodeOnFile(true, RULES, on("2026-11-05"))).isEqualTo(CodeTry.PROVED);
        assertThat(request.timeline().proofs()).containsExactly(CODE_TO_CONTACT_ON_FILE);
        assertThat(request.timeline().steps().getLast().decider()).isEqualTo(Decider.PERSON);
        assertThat(request.pauses().days(day("2027-01-01"))).isEqualTo(1);
        assertThat(request.tryCodeOnFile(true, RULES, on("2026-11-05"))).isEqualTo(CodeTry.OVER);
    }

    @Test
    void no_colleague_can_say_that_the_code_was_right() {
        var request = mailed();

        assertThatThrownBy(() -> request.proveIdentity(
                        KARI, CODE_TO_CONTACT_ON_FILE, SEALED, day("2026-11-05"), RULES, on("2026-11-05")))
                .isInstanceOf(MethodOutOfReach.class);
        assertThat(request.isIdentityEstablished()).isFalse();
    }

    @Test
    void five_wrong_codes_spend_it() {
        var request = mailed();
        for (int wrong = 1; wrong < CodeOnFile.TRIES; wrong++)
            assertThat(request.tryCodeOnFile(false, RULES, on("2026-11-05"))).isEqualTo(CodeTry.WRONG);

        assertThat(request.tryCodeOnFile(false, RULES, on("2026-11-05"))).isEqualTo(CodeTry.SPENT);
        assertThat(request.tryCodeOnFile(true, RULES, on("2026-11-05"))).isEqualTo(CodeTry.OVER);
        assertThat(request.timeline().has(Move.CODE_ON_FILE_SPENT)).isTrue();
        assertThat(request.isIdentityEstablished()).isFalse();
    }

    @Test
    void a_code_is_over_after_two_days_and_when_another_way_is_asked_or_somebody_else_is_meant() {
        assertThat(mailed().tryCodeOnFile(true, RULES, on("2026-11-06"))).isEqualTo(CodeTry.OVER);
        var asked = mailed();
        asked.askIdentity(KARI, CALL_TO_NUMBER_ON_FILE, null, RULES, on("2026-11-04"));
        assertThat(asked.tryCodeOnFile(true, RULES, on("2026-11-04"))).isEqualTo(CodeTry.OVER);
        var released = mailed();
        released.releasePerson(KARI, SEALED, RULES, on("2026-11-04"));
        assertThat(released.tryCodeOnFile(true, RULES, on("2026-11-04"))).isEqualTo(CodeTry.OVER);
    }

    @Test
    void waits_for_the_person_once_they_are_asked() {
        var request = elsewhere().collected().approved().doubted().now();
        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
        request.askIdentity(KARI, CODE_TO_CONTACT_ON_FILE, null, RULES, on("2026-11-04"));
        assertThat(request.next()).isEqualTo(NextStep.AWAIT_PERSON);
        request.codeSentToFile("hash", on("2026-11-04"));
        request.tryCodeOnFile(true, RULES, on("2026-11-04"));
        assertThat(request.next()).isEqualTo(NextStep.SEND);
    }

    @Test
    void ends_when_the_person_lets_the_time_pass_or_fails_and_never_before() {
        var request = asked();
        assertThatThrownBy(() -> request.endUnidentified(KARI, SEALED, RULES, on("2026-11-17")))
                .isInstanceOf(TooEarlyToEnd.class);
        assertThat(request.mayEndUnidentifiedFrom()).contains(day("2026-11-18"));
        request.endUnidentified(KARI, SEALED, RULES, on("2026-11-18"));
        assertThat(request.state()).isEqualTo(RequestState.CLOSED);
        assertThat(request.timeline().has(Move.ENDED_UNIDENTIFIED)).isTrue();
        assertThat(request.openQuestion(PauseKind.IDENTITY)).isEmpty();

        var failed = asked();
        failed.identityNotProved(KARI, CODE_TO_CONTACT_ON_FILE, null, day("2026-11-05"), RULES, on("2026-11-05"));
        assertThat(failed.mayEndUnidentifiedFrom()).as("a rung is left").isEmpty();
        assertThatThrownBy(() -> failed.endUnidentified(KARI, SEALED, RULES, on("2026-11-05")))
                .isInstanceOf(NothingAsked.class);
        failed.identityNotProved(KARI, KNOWN_FACTS, SEALED, day("2026-11-05"), RULES, on("2026-11-05"));
        failed.endUnidentified(KARI, SEALED, RULES, on("2026-11-05"));
        assertThat(failed.isOpen()).isFalse();
    }

    @Test
    void under_a_doubt_of_serious_harm_the_last_rung_is_gone_up_before_it_ends() {
        var request = aCase().taken()
                .ofAPersonKnownByAnotherAddress()
                .doubted(Doubt.Ground.NOT_ON_FILE, Doubt.Harm.SERIOUS)
                .now();
        for (var method : List.of(CODE_TO_CONTACT_ON_FILE, KNOWN_FACTS))
            request.identityNotProved(KARI, method, SEALED, day("2026-11-05"), RULES, on("2026-11-05"));
        assertThat(request.mayEndUnidentifiedFrom()).isEmpty();

        request.identityNotProved(
                KARI, IdentityMethod.DOCUMENT_INSPECTED, SEALED, day("2026-11-06"), RULES, on("2026-11-06"));
        assertThat(request.mayEndUnidentifiedFrom()).isPresent();
    }

    @Test
    void the_end_must_reach_them_by_a_mail_they_can_follow_or_as_a_letter() {
        var request = aCaseOf("Ola Hansen", null)
                .taken()
                .ofAPersonKnownByAnotherAddress()
                .doubted()
                .now();
        assertThatThrownBy(() -> request.askIdentity(KARI, KNOWN_FACTS, SEALED, RULES, on("2026-11-04")))
                .isInstanceOf(AddressMissing.class);
        assertThatThrownBy(() ->
                        request.askIdentity(KARI, KNOWN_FACTS, SEALED, day("2026-11-03"), RULES, on("2026-11-04")))
                .as("there was no letter yet")
                .isInstanceOf(DayOutOfRange.class);
        request.askIdentity(KARI, KNOWN_FACTS, SEALED, day("2026-11-04"), RULES, on("2026-11-04"));
        assertThat(request.pauses().openSince()).contains(day("2026-11-04"));

        assertThatThrownBy(() -> request.endUnidentified(KARI, SEALED, RULES, on("2026-11-20")))
                .isInstanceOf(AddressMissing.class);
        assertThatThrownBy(() -> request.endUnidentified(KARI, SEALED, day("2026-11-19"), RULES, on("2026-11-20")))
                .isInstanceOf(DayOutOfRange.class);
        request.endUnidentified(KARI, SEALED, day("2026-11-20"), RULES, on("2026-11-20"));
        assertThat(request.isOpen()).isFalse();
    }

    @Test
    void with_the_last_claim_the_question_and_the_code_are_over() {
        var request = asked();
        request.codeSentToFile("hash", on("2026-11-04"));
        request.withdrawClaim(
                new Decider.ThePerson(), request.claims().all().getFirst().id(), null, RULES, on("2026-11-05"));

        assertThat(request.openQuestion(PauseKind.IDENTITY)).isEmpty();
        assertThat(request.codeOnFile().isLive(on("2026-11-05"))).isFalse();
        assertThat(request.tryCodeOnFile(true, RULES, on("2026-11-05"))).isEqualTo(IdentifiedCase.CodeTry.OVER);
    }

    @Test
    void what_was_asked_of_somebody_else_and_in_vain_ends_nothing() {
        var request = asked();
        request.identityNotProved(KARI, CALL_TO_NUMBER_ON_FILE, SEALED, day("2026-11-05"), RULES, on("2026-11-05"));
        request.askIdentity(KARI, KNOWN_FACTS, SEALED, RULES, on("2026-11-06"));
        request.releasePerson(KARI, SEALED, RULES, on("2026-11-07"));
        request.confirmPerson(KARI, ACase.OLA, false, on("2026-11-07"));

        assertThat(request.openQuestion(PauseKind.IDENTITY)).isEmpty();
        assertThat(request.timeline().notProved()).isEmpty();
        assertThat(request.timeline().asked()).isEmpty();
        assertThat(request.mayEndUnidentifiedFrom()).isEmpty();
        assertThatThrownBy(() -> request.endUnidentified(KARI, SEALED, RULES, on("2026-12-01")))
                .isInstanceOf(NothingAsked.class);
        assertThat(request.pauses().days(day("2026-12-01"))).isEqualTo(2);
    }

    @Test
    void does_not_end_without_doubt_without_having_asked_or_when_it_is_settled_who_asks() {
        assertThatThrownBy(() -> elsewhere().now().endUnidentified(KARI, SEALED, RULES, on("2026-11-18")))
                .isInstanceOf(DoubtMissing.class);
        assertThatThrownBy(() -> elsewhere().doubted().now().endUnidentified(KARI, SEALED, RULES, on("2026-11-18")))
                .isInstanceOf(NothingAsked.class);
        assertThatThrownBy(() -> aCase().confirmed()
                        .taken()
                        .ofAPersonWeKnow()
                        .now()
                        .endUnidentified(KARI, SEALED, RULES, on("2026-11-18")))
                .isInstanceOf(IdentityAlreadyKnown.class);
    }

    private static ACase elsewhere() {
        return aCase().confirmed().taken().ofAPersonKnownByAnotherAddress();
    }

    private static DataSubjectRequest asked() {
        var request = elsewhere().doubted().now();
        request.askIdentity(KARI, CODE_TO_CONTACT_ON_FILE, null, RULES, on("2026-11-04"));
        return request;
    }

    private static DataSubjectRequest mailed() {
        var request = asked();
        request.codeSentToFile("hash", on("2026-11-04"));
        return request;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
