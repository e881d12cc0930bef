package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.NILS;
import static com.qmplus.vern.rights.ACase.OLA;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.staff.EmployeeId;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataSubjectRequestTest {

    private static final Colleague MANAGER = new Colleague(EmployeeId.random(), Set.of("Per Lund"), true);

    @Test
    void is_received_with_a_deadline_whether_or_not_the_address_is_confirmed() {
        var request = aCase().now();

        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(request.deadline().due()).isEqualTo("2026-12-02");
        assertThat(request.confirmation().isConfirmed()).isFalse();
        assertThat(request.next()).isEqualTo(NextStep.TAKE);
    }

    @Test
    void each_move_leaves_a_step_with_decider_instant_article_and_rule() {
        var step = aCase().taken().now().timeline().steps().getLast();

        assertThat(step.move()).isEqualTo(Move.TAKEN);
        assertThat(step.decider()).isEqualTo(KARI.key());
        assertThat(step.made()).isEqualTo(MORNING);
        assertThat(step.move().article()).isEqualTo("12(3)");
        assertThat(step.move().rule()).isEqualTo("R3.5");
    }

    @Test
    void its_address_is_confirmed_once() {
        var request = aCase().confirmed().now();

        assertThat(request.confirmation().confirmed()).isEqualTo(MORNING);
        assertThatThrownBy(() -> request.confirmEmail(MORNING)).isInstanceOf(NotNow.class);
    }

    @Test
    void is_taken_by_one_employee_only() {
        var request = aCase().taken().now();

        assertThatThrownBy(() -> request.take(NILS, MORNING)).isInstanceOf(AlreadyTaken.class);
        assertThat(request.isAssignedTo(KARI.id())).isTrue();
    }

    @Test
    void is_handed_over_by_whoever_has_it_or_by_a_manager() {
        var request = aCase().taken().now();

        assertThatThrownBy(() -> request.handOver(NILS, NILS, MORNING)).isInstanceOf(NotYourCase.class);
        request.handOver(KARI, NILS, MORNING);
        assertThat(request.isAssignedTo(NILS.id())).isTrue();
        request.handOver(MANAGER, KARI, MORNING);
        assertThat(request.isAssignedTo(KARI.id())).isTrue();
    }

    @Test
    void nobody_answers_their_own_request() {
        assertThatThrownBy(() -> aCaseOf("kari  NORDMANN", "k@example.no").taken())
                .isInstanceOf(OwnRequest.class);
        var request = aCaseOf("Kari Nordmann", null).now();
        request.take(NILS, MORNING);
        assertThatThrownBy(() -> request.handOver(NILS, KARI, MORNING)).isInstanceOf(OwnRequest.class);
    }

    @Test
    void nobody_answers_a_request_from_their_own_address_under_another_name() {
        var nils = new Colleague(EmployeeId.random(), Set.of("Nils Berg", "nils@example.no"), false);

        assertThatThrownBy(() -> aCaseOf("N. N.", "Nils@Example.no").now().take(nils, MORNING))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void only_whoever_has_the_case_settles_who_it_is() {
        var request = aCase().taken().now();

        assertThatThrownBy(() -> request.confirmPerson(NILS, OLA, true, MORNING))
                .isInstanceOf(NotYourCase.class);
        request.confirmPerson(KARI, OLA, true, MORNING);
        assertThat(request.person()).isEqualTo(OLA);
        assertThat(request.state()).isEqualTo(RequestState.PERSON_KNOWN);
        assertThatThrownBy(() -> request.confirmNobody(KARI, SEALED, MORNING)).isInstanceOf(NotNow.class);
    }

    @Test
    void releasing_the_person_drops_all_that_was_found_for_them() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .now();
        request.releasePerson(KARI, SEALED, RULES, MORNING);

        assertThat(request.person()).isNull();
        assertThat(request.searches().all()).isEmpty();
        assertThat(request.state()).isEqualTo(RequestState.ASSIGNED);
        assertThat(request.next()).isEqualTo(NextStep.FIND_PERSON);
    }

    @Test
    void releasing_the_person_takes_the_proofs_of_their_identity_away() {
        var request = aCase().taken()
                .ofAPersonKnownByAnotherAddress()
                .doubted()
                .proved(IdentityMethod.KNOWN_FACTS)
                .now();
        assertThat(request.isIdentityEstablished()).isTrue();

        request.releasePerson(KARI, SEALED, RULES, MORNING);
        request.confirmPerson(KARI, OLA, false, MORNING);
        assertThat(request.isIdentityEstablished()).isFalse();
    }

    @Test
    void is_not_approved_while_any_system_lacks_a_result() {
        var request = aCase().confirmed().taken().ofAPersonWeKnow().searching().now();

        assertThatThrownBy(() -> request.approve(KARI, 1, MORNING)).isInstanceOf(SystemsLackResult.class);
        request.searched(KARI, "vern", Outcome.found(1, SEALED), MORNING);
        request.attest(KARI, "email", Outcome.failed(SEALED), MORNING);
        assertThatThrownBy(() -> request.approve(KARI, 1, MORNING)).isInstanceOf(SystemsLackResult.class);
        request.attest(KARI, "email", Outcome.nothing(), MORNING);
        request.approve(KARI, 1, MORNING);
        assertThat(request.state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void is_not_approved_before_anything_was_searched() {
        var request = aCase().confirmed().taken().ofAPersonWeKnow().now();

        assertThatThrownBy(() -> request.approve(KARI, 1, MORNING)).isInstanceOf(NotNow.class);
    }

    @Test
    void is_not_searched_before_we_know_who_it_is() {
        assertThatThrownBy(() -> aCase().taken().searching()).isInstanceOf(NotNow.class);
    }

    @Test
    void a_later_result_or_exclusion_withdraws_the_approval() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .now();
        request.exclude(KARI, ItemId.random(), SEALED, MORNING);
        assertThat(request.state()).isEqualTo(RequestState.COLLECTED);

        request.approve(KARI, 1, MORNING);
        request.attest(KARI, "email", Outcome.found(2, SEALED), MORNING);
        assertThat(request.state()).isEqualTo(RequestState.COLLECTED);
        assertThat(request.timeline().steps()).extracting(Step::move).contains(Move.APPROVAL_WITHDRAWN);
    }

    @Test
    void what_was_excluded_can_be_included_again() {
        var request = aCase().confirmed().taken().ofAPersonWeKnow().collected().now();
        var item = ItemId.random();
        request.exclude(KARI, item, SEALED, MORNING);
        request.exclude(KARI, item, SEALED, MORNING);
        assertThat(request.exclusions()).extracting(Exclusion::item).containsExactly(item);

        request.include(KARI, item, MORNING);
        assertThat(request.exclusions()).isEmpty();
    }

    @Test
    void is_answered_when_the_answer_is_made_available() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .answered()
                .now();

        assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(request.offer().available()).isEqualTo(MORNING);
        assertThat(request.offer().isOpen(MORNING)).isTrue();
        assertThat(request.next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
        assertThatThrownBy(() -> request.exclude(KARI, ItemId.random(), SEALED, MORNING))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void is_closed_after_the_answer_and_not_before() {
        var request = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .now();

        assertThatThrownBy(() -> request.close(KARI, MORNING)).isInstanceOf(NotNow.class);
        request.answer(KARI, MORNING, MORNING, null);
        request.close(KARI, MORNING);
        assertThat(request.isOpen()).isFalse();
        assertThat(request.next()).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void tells_a_stale_page_what_has_changed_since() {
        var request = aCase().taken().now();

        assertThat(request.timeline().changesSince(request.version())).containsExactly("RECEIVED", "TAKEN");
        assertThat(request.timeline().changesSince(request.version() + 1)).isEmpty();
    }
}
