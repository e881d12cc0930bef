package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseByPhone;
import static com.qmplus.vern.rights.Doubt.Ground.MISUSE;
import static com.qmplus.vern.rights.Doubt.Harm.SERIOUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.SystemSearch.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is it? R4.1-R4.3, and what stands between an answer and the wrong reader. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityLadderTest {

    @Test
    void a_confirmed_address_on_file_is_enough() {
        assertThat(aCase().confirmed().taken().ofAPersonWeKnow().now().isIdentityEstablished())
                .isTrue();
    }

    @Test
    void an_address_on_file_that_nobody_confirmed_is_not() {
        var request = aCase().taken().ofAPersonWeKnow().collected().approved().now();

        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
        assertThatThrownBy(() -> request.answer(KARI, MORNING, MORNING, null))
                .isInstanceOf(IdentityNotEstablished.class);
        request.confirmEmail(MORNING);
        assertThat(request.next()).isEqualTo(NextStep.SEND);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BANK_ID", "CODE_TO_CONTACT_ON_FILE"})
    void an_address_that_is_not_on_file_blocks_sending_until_another_step_is_recorded(IdentityMethod method) {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonKnownByAnotherAddress()
                .collected()
                .approved()
                .now();
        assertThatThrownBy(() -> request.answer(KARI, MORNING, MORNING, null))
                .isInstanceOf(IdentityNotEstablished.class);

        prove(request, method);
        request.answer(KARI, MORNING, MORNING, null);
        assertThat(request.timeline().proofs()).containsExactly(method);
    }

    @Test
    void somebody_we_know_nothing_about_is_told_so_without_proof() {
        var request = aCase().taken().ofNobody().searching().now();
        request.searched(KARI, "vern", Outcome.nothing(), MORNING);
        request.attest(KARI, "email", Outcome.nothing(), MORNING);

        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void somebody_we_do_not_know_gets_nothing_that_was_found_unless_their_address_answers() {
        var request = aCase().taken().ofNobody().collected().now();

        assertThat(request.isIdentityEstablished()).isFalse();
        request.confirmEmail(MORNING);
        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void a_lost_code_is_a_task_once_the_answer_waits_and_a_new_one_needs_an_identity_step_recorded_after_the_asking() {
        var request = answered();
        prove(request, IdentityMethod.KNOWN_FACTS);
        request.askNewCode(MORNING);

        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
        assertThatThrownBy(() -> request.issueCode(KARI, "new", SEALED, MORNING))
                .isInstanceOf(CodeNeedsIdentityStep.class);
        prove(request, IdentityMethod.CALL_TO_NUMBER_ON_FILE);
        assertThat(request.next()).isEqualTo(NextStep.ISSUE_CODE);
        request.issueCode(KARI, "new", SEALED, MORNING);
        assertThat(request.codeHash()).isEqualTo("new");
        assertThat(request.timeline().newCodeAsked()).isFalse();
    }

    @Test
    void a_locked_code_holds_up_nothing_on_the_way_to_the_answer_since_anybody_with_the_reference_can_lock_it() {
        var request = aCase().confirmed().taken().now();
        request.lockCode(MORNING);

        assertThat(request.next()).isEqualTo(NextStep.FIND_PERSON);
    }

    @Test
    void what_was_proved_before_it_was_settled_who_asks_counts_for_nobody() {
        var request = aCase().taken().now();
        prove(request, IdentityMethod.KNOWN_FACTS);
        request.confirmPerson(KARI, ACase.OLA, false, MORNING);

        assertThat(request.isIdentityEstablished()).isFalse();
    }

    @Test
    void somebody_we_do_not_know_gets_nothing_that_was_found_by_hand_for_a_confirmed_address_alone() {
        var request = aCase().confirmed().taken().ofNobody().searching().now();
        request.searched(KARI, "vern", Outcome.nothing(), MORNING);
        request.attest(KARI, "email", Outcome.found(1, SEALED), MORNING);

        assertThat(request.isIdentityEstablished()).isFalse();
        prove(request, IdentityMethod.KNOWN_FACTS);
        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void one_identity_step_buys_one_code() {
        var request = aCase().taken().now();
        prove(request, IdentityMethod.KNOWN_FACTS);
        request.issueCode(KARI, "new", SEALED, MORNING);

        assertThatThrownBy(() -> request.issueCode(KARI, "newer", SEALED, MORNING))
                .isInstanceOf(CodeNeedsIdentityStep.class);
    }

    @Test
    void the_code_from_the_form_does_not_open_the_answer_without_the_link_since_anybody_may_have_filled_it_in() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .now();
        request.answer(KARI, MORNING, MORNING, "hash of the link");
        assertThat(request.demandsLink()).isTrue();

        request.askNewCode(MORNING);
        prove(request, IdentityMethod.CALL_TO_NUMBER_ON_FILE);
        assertThat(request.demandsLink()).isTrue();
        request.issueCode(KARI, "new", SEALED, MORNING);
        assertThat(request.demandsLink()).isFalse();
    }

    @Test
    void a_code_given_before_it_was_settled_who_asks_opens_no_answer_without_the_link() {
        var early = aCase().confirmed().taken();
        prove(early.now(), IdentityMethod.KNOWN_FACTS);
        early.now().issueCode(KARI, "new", SEALED, MORNING);
        var request = early.ofAPersonWeKnow().collected().approved().now();
        request.answer(KARI, MORNING, MORNING, "hash of the link");

        assertThat(request.demandsLink()).isTrue();
    }

    @Test
    void without_a_mail_there_is_no_link_to_demand() {
        assertThat(aCaseByPhone("Ola Hansen", null).now().demandsLink()).isFalse();
    }

    @Test
    void a_locked_code_tells_the_case_worker_until_a_new_one_is_issued() {
        var request = answered();
        request.lockCode(MORNING);

        assertThat(request.timeline().isCodeLocked()).isTrue();
        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
        prove(request, IdentityMethod.CALL_TO_NUMBER_ON_FILE);
        request.issueCode(KARI, "new", SEALED, MORNING);
        assertThat(request.timeline().isCodeLocked()).isFalse();
        assertThat(request.next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
    }

    /** With a doubt, where nobody has lost a code, and with a reason why nothing milder would do. */
    private static void prove(DataSubjectRequest request, IdentityMethod method) {
        if (request.timeline().doubt().isEmpty())
            request.recordDoubt(KARI, new Doubt(MISUSE, SERIOUS), SEALED, MORNING);
        request.proveIdentity(KARI, method, SEALED, RULES.day(MORNING), RULES, MORNING);
    }

    private static DataSubjectRequest answered() {
        return aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .answered()
                .now();
    }
}
