package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.NILS;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static com.qmplus.vern.rights.ACase.aCaseClaiming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Decider.ThePerson;
import com.qmplus.vern.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsTest {

    private final DataSubjectRequest both =
            aCaseClaiming(Right.ERASURE, Right.ACCESS).taken().now();

    @Test
    void one_request_holds_several_claims_and_tells_its_rights_in_the_order_of_the_law() {
        assertThat(both.claims().all()).extracting(Claim::right).containsExactly(Right.ERASURE, Right.ACCESS);
        assertThat(both.rights()).hasToString("ACCESS,ERASURE");
        assertThat(Rights.read("ACCESS,ERASURE")).isEqualTo(both.rights());
        assertThat(Rights.read("").all()).isEmpty();
    }

    @Test
    void another_right_may_be_found_in_what_was_written() {
        both.addClaim(KARI, new Claimed(Right.PORTABILITY, Set.of(Ground.COPY), SEALED), MORNING);

        assertThat(both.rights().contains(Right.PORTABILITY)).isTrue();
        assertThat(both.claims().all().getLast().words()).isEqualTo(SEALED);
        assertThat(both.claims().all().getLast().grounds()).containsExactly(Ground.COPY);
        assertThat(both.timeline().has(Move.CLAIM_ADDED)).isTrue();
    }

    @Test
    void the_same_right_is_claimed_once() {
        assertThatThrownBy(() -> both.addClaim(KARI, Claimed.of(Right.ERASURE), MORNING))
                .isInstanceOf(ClaimedAlready.class);
        assertThatThrownBy(() -> aCaseClaiming(Right.ACCESS, Right.ACCESS)).isInstanceOf(ClaimedAlready.class);
    }

    @Test
    void what_was_withdrawn_may_be_claimed_again() {
        both.withdrawClaim(new ThePerson(), claim(Right.ERASURE), null, RULES, MORNING);
        both.addClaim(KARI, Claimed.of(Right.ERASURE), MORNING);

        assertThat(both.claims().open()).extracting(Claim::right).containsExactly(Right.ACCESS, Right.ERASURE);
    }

    @Test
    void a_claim_is_withdrawn_by_itself() {
        both.withdrawClaim(new ThePerson(), claim(Right.ERASURE), null, RULES, MORNING);

        assertThat(both.rights()).hasToString("ACCESS");
        assertThat(both.isOpen()).isTrue();
        assertThat(both.timeline().steps().getLast().decider()).isEqualTo(Decider.PERSON);
    }

    @Test
    void with_its_last_claim_the_request_is_withdrawn_and_over() {
        both.withdrawClaim(new ThePerson(), claim(Right.ERASURE), null, RULES, MORNING);
        both.withdrawClaim(new ThePerson(), claim(Right.ACCESS), null, RULES, MORNING);

        assertThat(both.state()).isEqualTo(RequestState.CLOSED);
        assertThat(both.next()).isEqualTo(NextStep.NOTHING);
        assertThat(both.timeline().has(Move.WITHDRAWN)).isTrue();
        assertThat(both.rights().all()).as("what it was about").contains(Right.ACCESS, Right.ERASURE);
        assertThatThrownBy(() -> both.withdrawClaim(new ThePerson(), claim(Right.ACCESS), null, RULES, MORNING))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void what_was_withdrawn_cannot_be_withdrawn_again_nor_rest_on_anything() {
        var erasure = claim(Right.ERASURE);
        both.withdrawClaim(KARI, erasure, SEALED, RULES, MORNING);

        assertThatThrownBy(() -> both.withdrawClaim(KARI, erasure, SEALED, RULES, MORNING))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> both.ground(KARI, erasure, Set.of(Ground.UNLAWFUL), MORNING))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whoever_works_on_it_finds_the_grounds() {
        both.ground(KARI, claim(Right.ERASURE), List.of(Ground.UNLAWFUL, Ground.UNNECESSARY), MORNING);

        assertThat(both.claims().get(claim(Right.ERASURE)).grounds())
                .containsExactlyInAnyOrder(Ground.UNNECESSARY, Ground.UNLAWFUL);
        assertThat(both.timeline().steps().getLast().move()).isEqualTo(Move.CLAIM_GROUNDED);
    }

    @Test
    void whoever_works_on_it_understands_what_it_is_about_and_takes_the_approval_back() {
        var approved = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .now();
        var access = approved.claims().open().getFirst();
        var phone = ClaimScope.ofFields(FieldKey.PHONE);
        assertThat(access.scope().isEverything()).isTrue();

        approved.scope(KARI, access.id(), phone, SEALED, MORNING);

        assertThat(access.scope()).isEqualTo(phone);
        assertThat(approved.state()).isEqualTo(RequestState.COLLECTED);
        assertThat(approved.timeline().steps().getLast()).satisfies(step -> {
            assertThat(step.move()).isEqualTo(Move.CLAIM_SCOPED);
            assertThat(step.words()).isEqualTo(SEALED);
        });
        assertThatThrownBy(() -> approved.scope(NILS, access.id(), phone, SEALED, MORNING))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void a_claim_that_was_withdrawn_is_about_nothing_any_more() {
        both.withdrawClaim(KARI, claim(Right.ERASURE), SEALED, RULES, MORNING);
        var erasure = both.claims().all().getFirst().id();

        assertThatThrownBy(() -> both.scope(KARI, erasure, ClaimScope.EVERYTHING, SEALED, MORNING))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void the_grounds_of_one_right_are_not_those_of_another() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.ground(KARI, claim(Right.ERASURE), Set.of(Ground.TRANSFER), MORNING));
        assertThatIllegalArgumentException().isThrownBy(() -> new Claimed(Right.ACCESS, Set.of(Ground.UNLAWFUL), null));
    }

    @Test
    void only_whoever_has_the_case_and_the_person_may_touch_the_claims() {
        assertThatThrownBy(() -> both.addClaim(NILS, Claimed.of(Right.PORTABILITY), MORNING))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> both.withdrawClaim(NILS, claim(Right.ACCESS), SEALED, RULES, MORNING))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> both.ground(NILS, claim(Right.ERASURE), Set.of(), MORNING))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void what_changes_the_claims_takes_the_approval_back() {
        var approved = aCase().confirmed().taken().ofAPersonWeKnow().collected().approved();
        approved.now().addClaim(new ThePerson(), Claimed.of(Right.ERASURE), MORNING);

        assertThat(approved.now().state()).isEqualTo(RequestState.COLLECTED);
    }

    @Test
    void after_the_answer_a_new_claim_is_a_new_request() {
        var answered = aCase().confirmed()
                .taken()
                .ofAPersonWeKnow()
                .collected()
                .approved()
                .answered()
                .now();
        var access = answered.claims().all().getFirst().id();

        assertThatThrownBy(() -> answered.addClaim(KARI, Claimed.of(Right.ERASURE), MORNING))
                .isInstanceOf(AlreadyAnswered.class);
        assertThatThrownBy(() -> answered.addClaim(new ThePerson(), Claimed.of(Right.ERASURE), MORNING))
                .isInstanceOf(AlreadyAnswered.class);
        assertThatThrownBy(() -> answered.withdrawClaim(new ThePerson(), access, null, RULES, MORNING))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void a_claim_of_another_request_is_not_found() {
        assertThatThrownBy(() -> both.withdrawClaim(new ThePerson(), ClaimId.random(), null, RULES, MORNING))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_request_claims_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> aCaseClaiming());
    }

    private ClaimId claim(Right right) {
        return both.claims().all().stream()
                .filter(claim -> claim.isOf(right))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
