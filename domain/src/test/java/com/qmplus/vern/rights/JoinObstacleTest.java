package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCaseClaiming;
import static com.qmplus.vern.rights.ACase.aCaseOfClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Joining two requests neither loses nor widens what was asked, nor lets it be due later, nor answers who did not ask. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinObstacleTest {

    private static final ClaimScope NEWSLETTER = ClaimScope.ofPurposes(new PurposeKey("newsletter"));
    private static final ClaimScope SALES = ClaimScope.ofPurposes(new PurposeKey("sales"));
    private static final ClaimScope PHONE = ClaimScope.ofFields(new FieldKey("phone"));

    private static Claimed claimed(Right right, ClaimScope scope, Ground... grounds) {
        return new Claimed(right, Set.of(grounds), scope, SEALED, null);
    }

    private static DataSubjectRequest request(Claimed... claimed) {
        return aCaseOfClaims(claimed).confirmed().taken().now();
    }

    private static Optional<JoinObstacle> erasures(ClaimScope earlier, ClaimScope later) {
        return JoinObstacle.between(request(claimed(Right.ERASURE, earlier)), request(claimed(Right.ERASURE, later)));
    }

    private static ClaimScope joined(ClaimScope earlier, ClaimScope later) {
        var first = request(claimed(Right.ERASURE, earlier));
        var second = request(claimed(Right.ERASURE, later));
        first.join(KARI, second, List.of(claimed(Right.ERASURE, later)), null, RULES, MORNING.plusSeconds(60));
        return first.claims().open().getFirst().scope();
    }

    @Test
    void what_both_are_about_is_told_as_one() {
        assertThat(joined(NEWSLETTER, SALES))
                .isEqualTo(ClaimScope.ofPurposes(new PurposeKey("newsletter"), new PurposeKey("sales")));
        assertThat(joined(NEWSLETTER, ClaimScope.EVERYTHING)).isEqualTo(ClaimScope.EVERYTHING);
        assertThat(joined(ClaimScope.EVERYTHING, PHONE)).isEqualTo(ClaimScope.EVERYTHING);
        assertThat(joined(PHONE, ClaimScope.ofFields(new FieldKey("email"))))
                .isEqualTo(ClaimScope.ofFields(new FieldKey("phone"), new FieldKey("email")));
    }

    @Test
    void a_purpose_and_a_kind_of_data_are_not_that_kind_for_that_purpose() {
        assertThat(NEWSLETTER.together(PHONE)).isEmpty();
        assertThat(erasures(NEWSLETTER, PHONE)).contains(JoinObstacle.SCOPE);
        var first = request(claimed(Right.ERASURE, NEWSLETTER));
        var second = request(claimed(Right.ERASURE, PHONE));
        assertThatThrownBy(() -> first.join(
                        KARI, second, List.of(claimed(Right.ERASURE, PHONE)), null, RULES, MORNING.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        CannotJoin.class, refused -> assertThat(refused.why()).isEqualTo(JoinObstacle.SCOPE));
        assertThat(second.claims().stand()).isTrue();
    }

    @Test
    void single_data_of_one_case_are_not_all_data_of_the_other() {
        var item = ClaimScope.ofItems(ItemId.random());
        assertThat(erasures(NEWSLETTER, item)).contains(JoinObstacle.SCOPE);
        assertThat(erasures(item, ClaimScope.ofItems(ItemId.random()))).contains(JoinObstacle.SCOPE);
        assertThat(JoinObstacle.between(request(Claimed.of(Right.ACCESS)), request(claimed(Right.ERASURE, item))))
                .contains(JoinObstacle.SCOPE);
        assertThat(erasures(ClaimScope.EVERYTHING, item)).isEmpty();
    }

    @Test
    void a_transfer_to_somebody_is_a_claim_for_itself() {
        var copy = request(Claimed.of(Right.PORTABILITY));
        var transfer = request(claimed(Right.PORTABILITY, ClaimScope.EVERYTHING, Ground.TRANSFER));
        assertThat(JoinObstacle.between(copy, transfer)).contains(JoinObstacle.SCOPE);
        assertThat(JoinObstacle.between(transfer, copy)).contains(JoinObstacle.SCOPE);
    }

    @Test
    void who_asks_for_somebody_keeps_their_own_request() {
        var own = request(Claimed.of(Right.ACCESS));
        var agents = request(Claimed.of(Right.ACCESS));
        agents.represented(KARI, Representation.Role.AGENT, SEALED, MORNING);
        assertThat(JoinObstacle.between(own, agents)).contains(JoinObstacle.REPRESENTED);
        assertThat(JoinObstacle.between(agents, own)).contains(JoinObstacle.REPRESENTED);
    }

    @Test
    void whom_a_case_worker_took_them_for_is_no_proof_that_they_asked() {
        var known = aCaseClaiming(Right.ACCESS)
                .confirmed()
                .taken()
                .ofAPersonWeKnow()
                .now();
        var strangers = aCaseClaiming(Right.ERASURE).taken().ofAPersonWeKnow().now();
        assertThat(strangers.isIdentityEstablished()).isFalse();
        assertThat(JoinObstacle.between(known, strangers)).contains(JoinObstacle.UNCONFIRMED);
    }

    @Test
    void doubt_about_either_keeps_them_apart() {
        var one = request(Claimed.of(Right.ACCESS));
        var other = request(Claimed.of(Right.ACCESS));
        other.recordDoubt(KARI, new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY), SEALED, MORNING);
        assertThat(JoinObstacle.between(one, other)).contains(JoinObstacle.DOUBT);
        assertThat(JoinObstacle.between(other, one)).contains(JoinObstacle.DOUBT);
    }

    @Test
    void an_address_that_answered_on_the_later_has_answered() {
        var first = aCaseOfClaims(Claimed.of(Right.OBJECTION)).taken().now();
        var second = request(Claimed.of(Right.OBJECTION));
        first.join(KARI, second, List.of(Claimed.of(Right.OBJECTION)), null, RULES, MORNING.plusSeconds(60));
        assertThat(first.confirmation().isConfirmed()).isTrue();
    }

    @Test
    void nobody_is_known_by_having_been_joined() {
        var known = aCaseClaiming(Right.ACCESS)
                .confirmed()
                .taken()
                .ofAPersonWeKnow()
                .now();
        var unknown = request(Claimed.of(Right.ACCESS));
        assertThat(JoinObstacle.between(known, unknown)).contains(JoinObstacle.PERSON);
        assertThat(JoinObstacle.between(unknown, known)).contains(JoinObstacle.PERSON);
    }

    @Test
    void what_nobody_has_confirmed_adds_nothing() {
        var first = request(Claimed.of(Right.ACCESS));
        assertThat(JoinObstacle.between(
                        first, aCaseClaiming(Right.ERASURE).taken().now()))
                .contains(JoinObstacle.UNCONFIRMED);
        assertThat(JoinObstacle.between(
                        first, aCaseClaiming(Right.ACCESS).taken().now()))
                .as("the same once more")
                .isEmpty();
    }

    @Test
    void what_only_the_later_claims_is_not_due_later_by_it() {
        var first = request(Claimed.of(Right.ACCESS));
        first.codeShown("hash of the code");
        first.askExtension(KARI, ExtensionGround.COMPLEXITY, SEALED, RULES, MORNING);
        first.extensionMailed(RULES, MORNING);
        assertThat(JoinObstacle.between(first, request(Claimed.of(Right.ERASURE))))
                .contains(JoinObstacle.DUE);
        assertThat(JoinObstacle.between(first, request(Claimed.of(Right.ACCESS))))
                .as("more time was taken for the very same")
                .isEmpty();
    }
}
