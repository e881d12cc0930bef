package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseByPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.SystemSearch.Outcome;
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
