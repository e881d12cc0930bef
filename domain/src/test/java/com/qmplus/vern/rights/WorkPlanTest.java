package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.NILS;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseByPhone;
import static com.qmplus.vern.rights.ACase.aCaseClaiming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.SystemSearch.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkPlanTest {

    @Test
    void leads_a_case_from_receipt_to_its_end() {
        assertThat(aCase().now().next()).isEqualTo(NextStep.TAKE);
        assertThat(aCase().taken().now().next()).isEqualTo(NextStep.FIND_PERSON);
        assertThat(aCase().taken().ofAPersonWeKnow().now().next()).isEqualTo(NextStep.SEARCH);
        var known = aCase().confirmed().taken().ofAPersonWeKnow();
        assertThat(known.collected().now().next()).isEqualTo(NextStep.REVIEW);
        assertThat(known.approved().now().next()).isEqualTo(NextStep.SEND);
        assertThat(known.answered().now().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
        known.now().fetched(MORNING);
        assertThat(known.now().next()).isEqualTo(NextStep.CLOSE);
    }

    @Test
    void every_claim_is_decided_before_the_answer_is_reviewed() {
        var request = aCaseClaiming(Right.ACCESS, Right.ERASURE, Right.PORTABILITY)
                .confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .now();
        var claims = request.claims().all();
        assertThat(request.next()).isEqualTo(NextStep.DECIDE);

        request.ruled(KARI, Move.RULED, claims.get(1), null, MORNING);
        assertThat(request.next()).as("one is left").isEqualTo(NextStep.DECIDE);
        request.ruled(KARI, Move.RULING_AWAITS_SECOND, claims.get(2), null, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.AWAIT_SECOND);
        request.ruledBySecond(NILS, Move.RULING_SENT_BACK, claims.get(2), SEALED, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.DECIDE);
        request.ruled(KARI, Move.RULED, claims.get(2), null, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.REVIEW);
        request.ground(KARI, claims.get(1).id(), List.of(Ground.UNLAWFUL), MORNING);
        assertThat(request.next()).as("it rests on something else now").isEqualTo(NextStep.DECIDE);
    }

    @Test
    void access_needs_a_decision_once_something_is_to_be_kept_back() {
        var request = aCase().confirmed().taken().ofAPersonWeKnow().collected().now();
        var access = request.claims().all().getFirst();
        assertThat(request.next()).isEqualTo(NextStep.REVIEW);

        request.ruled(KARI, Move.CIRCUMSTANCE_NOTED, access, SEALED, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.DECIDE);
        request.ruled(KARI, Move.RULING_AWAITS_SECOND, access, null, MORNING);
        request.ruledBySecond(NILS, Move.RULING_APPROVED, access, null, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.REVIEW);
    }

    @Test
    void closes_what_was_taken_down() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .answered()
                .now();
        request.takeDown(MORNING);

        assertThat(request.next()).isEqualTo(NextStep.CLOSE);
    }

    @Test
    void asks_for_hands_when_the_machine_is_done() {
        var request = aCase().taken().ofAPersonWeKnow().searching().now();
        request.searched(KARI, "vern", Outcome.nothing(), MORNING);

        assertThat(request.next()).isEqualTo(NextStep.SEARCH_BY_HAND);
    }

    @Test
    void searches_again_when_the_machine_failed() {
        var request = aCase().taken().ofAPersonWeKnow().searching().now();
        request.searched(KARI, "vern", Outcome.failed(SEALED), MORNING);

        assertThat(request.next()).isEqualTo(NextStep.SEARCH);
    }

    @Test
    void gives_a_code_before_it_sends_to_a_person_who_has_none() {
        var byPhone = aCaseByPhone("Ola Hansen", "ola@example.no");
        var request = byPhone.taken().ofAPersonWeKnow().collected().approved().now();
        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
        byPhone.doubted().proved(IdentityMethod.KNOWN_FACTS);
        assertThat(request.next()).isEqualTo(NextStep.ISSUE_CODE);
        assertThatThrownBy(byPhone::answered).isInstanceOf(NoCodeYet.class);

        request.issueCode(KARI, "hash", SEALED, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.SEND);
        assertThat(byPhone.answered().now().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
    }

    @Test
    void sends_for_the_person_when_a_mail_failed_or_the_answer_lies_there_until_that_is_noted() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .answered()
                .now();
        request.mailFailed(MORNING);
        assertThat(request.next()).isEqualTo(NextStep.REACH_PERSON);
        request.note(KARI, SEALED, MORNING);
        assertThat(request.next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
        request.notFetched(MORNING);
        request.note(ACase.NILS, SEALED, MORNING);
        assertThat(request.next()).as("a remark of somebody else's").isEqualTo(NextStep.REACH_PERSON);
        request.fetched(MORNING);
        assertThat(request.next()).isEqualTo(NextStep.CLOSE);
    }
}
