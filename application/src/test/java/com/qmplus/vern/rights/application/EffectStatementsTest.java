package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.application.RulingView.Findable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is claimed takes effect at once, and what is decided when it is decided (statements 23, 26, 28, 29). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectStatementsTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-23");
    private static final String ANOTHER = "another@example.no";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void statement_26_given_marketing_objection_then_suppressed_on_receipt_before_anybody_has_looked() {
        journey.claims(Right.OBJECTION_TO_MARKETING);

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).containsExactly(Move.RECEIVED, Move.MARKETING_ENDED);
    }

    @Test
    void statement_26_it_stays_when_it_is_decided_and_answered_and_is_told_once() {
        journey.claims(Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent();

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).containsOnlyOnce(Move.MARKETING_ENDED).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void it_stays_where_nobody_is_known_by_that_name() {
        journey.claims(Right.OBJECTION_TO_MARKETING).taken().ofNobody();

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void whose_address_it_was_not_is_reached_again_once_it_is_known_who_asks() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING);
        assertThat(closings(ANOTHER)).containsExactly(Closing.DIRECT_MARKETING);

        journey.taken().ofOla();

        assertThat(closings(ANOTHER)).isEmpty();
        assertThat(closings(KnownPeople.EMAIL)).as("on their file").containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void an_address_that_has_answered_is_theirs_on_file_or_not() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla();

        assertThat(closings(ANOTHER)).containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void what_was_brought_about_for_the_wrong_person_is_taken_back() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING, Right.OBJECTION)
                .taken()
                .ofOla();
        world.as(world.kari).identity().releasePerson(journey.id(), journey.version(), "It was another Ola");

        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(closings(ANOTHER)).containsOnly(Closing.DIRECT_MARKETING);
        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.ANOTHER_PERSON);
    }

    @Test
    void statement_28_given_f_basis_objection_then_restricted_by_the_address_given_as_soon_as_it_answers() {
        journey.claims(Right.OBJECTION).confirmed();

        assertThat(closings(KnownPeople.EMAIL))
                .containsExactlyInAnyOrder(Closing.OBJECTED_TO, Closing.DIRECT_MARKETING);
        assertThat(moves())
                .containsExactlyInAnyOrder(Move.RECEIVED, Move.MARKETING_ENDED, Move.EMAIL_CONFIRMED, Move.RESTRICTED);
    }

    @Test
    void statement_28_then_by_name_for_the_uses_that_can_be_objected_to_since_the_day_of_receipt() {
        journey.claims(Right.OBJECTION).afterDays(3).taken().ofOla();

        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactlyInAnyOrder(
                        Extent.of(new PurposeKey("customer-identification")),
                        Extent.of(new PurposeKey("agreement")),
                        Extent.of(new PurposeKey("enquiries")));
        assertThat(world.people.restricted).allSatisfy(order -> {
            assertThat(order.ground()).isEqualTo(RestrictionGround.OBJECTION_PENDING);
            assertThat(order.since()).isEqualTo(RECEIVED);
        });
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).containsOnlyOnce(Move.RESTRICTED);
    }

    @Test
    void statement_28_until_decided_and_told_and_then_it_has_ended_for_good() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla().collected().ruled();
        assertThat(stops()).isNotEmpty().allSatisfy(use -> assertThat(use.why()).isEqualTo(ClosedUse.Why.OBJECTED));
        assertThat(world.people.restricted)
                .as("not before the person is told: 18(3)")
                .isNotEmpty();

        journey.approved().sent().noticed();

        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.DECIDED);
        assertThat(stops()).isNotEmpty();
        assertThat(moves()).contains(Move.USE_ENDED, Move.RESTRICTION_LIFTED);
        assertThat(moves().indexOf(Move.ANSWERED)).isLessThan(moves().indexOf(Move.RESTRICTION_LIFTED));
    }

    @Test
    void statement_23_given_contested_accuracy_then_restricted_automatically_from_receipt() {
        journey.claims(Right.ACCESS).confirmed().taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.CONTESTED);

        journey.ofOla();

        assertThat(world.people.restricted).singleElement().satisfies(order -> {
            assertThat(order.extent()).isEqualTo(Extent.wholePerson());
            assertThat(order.ground()).isEqualTo(RestrictionGround.ACCURACY_CONTESTED);
        });
    }

    @Test
    void statement_23_it_narrows_to_the_datum_as_soon_as_it_is_known_which() {
        journey.claims(Right.ACCESS).taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");
        journey.ofOla().collected();

        found(email(), "DISPUTED");
        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .as("the person is told before: 18(3)")
                .containsExactlyInAnyOrder(Extent.wholePerson(), Extent.of(FieldKey.EMAIL, SystemKey.HUBSPOT));

        journey.noticed(MailKind.LIFTING_ANNOUNCED);

        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactly(Extent.of(FieldKey.EMAIL, SystemKey.HUBSPOT));
        assertThat(world.people.lifted).containsOnly(Lifting.SPECIFIED);
        assertThat(moves())
                .containsOnlyOnce(Move.RESTRICTED)
                .containsSubsequence(Move.LIFTING_ANNOUNCED, Move.LIFTING_TOLD, Move.RESTRICTION_LIFTED);
    }

    @Test
    void statement_23_a_datum_that_is_said_to_be_wrong_is_only_stored_and_let_go_once_it_was_found_right_and_told() {
        journey.claims(Right.ACCESS)
                .confirmed()
                .taken()
                .ofOla()
                .claimed(Right.RECTIFICATION)
                .collected();
        found(email(), "ACCURATE");
        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactly(Extent.of(FieldKey.EMAIL, SystemKey.HUBSPOT));

        journey.ruled().approved();
        assertThat(world.people.restricted).as("decided, and not told yet").isNotEmpty();

        journey.sent().noticed();
        assertThat(world.people.restricted).isEmpty();
    }

    @Test
    void what_is_found_wrong_is_not_used_before_it_is_put_right_also_when_the_answer_is_sent() {
        journey.claims(Right.ACCESS)
                .confirmed()
                .taken()
                .ofOla()
                .claimed(Right.RECTIFICATION)
                .collected();
        found(email(), "INACCURATE");
        journey.ruled().approved().sent().noticed();

        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactly(Extent.of(FieldKey.EMAIL, SystemKey.HUBSPOT));
    }

    @Test
    void statement_29_given_withdrawal_then_stopped_at_once_and_earlier_use_stays_lawful() {
        world.people.subscribes();
        journey.claims(Right.WITHDRAWAL);
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.ON_CONSENT);

        journey.afterDays(2).taken().ofOla();

        assertThat(stops())
                .containsExactlyInAnyOrder(
                        new ClosedUse(new PurposeKey("newsletter"), ClosedUse.Why.WITHDRAWN, RECEIVED),
                        new ClosedUse(new PurposeKey("website-insight"), ClosedUse.Why.WITHDRAWN, RECEIVED));
        assertThat(closings(KnownPeople.EMAIL)).as("by name now").isEmpty();
        assertThat(moves()).containsOnlyOnce(Move.CONSENT_ENDED).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void a_consent_that_was_withdrawn_stays_so_when_the_relation_ends_that_it_went_with() {
        world.people.subscribes();
        journey.claims(Right.WITHDRAWAL).taken().ofOla();
        world.people.ends(LocalDate.parse("2026-11-01"));

        journey.collected();

        assertThat(stops()).extracting(ClosedUse::purpose).contains(new PurposeKey("newsletter"));
        assertThat(moves()).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void who_wants_to_be_erased_has_withdrawn_their_consent() {
        world.people.subscribes();
        journey.claims(Right.ERASURE).taken().ofOla();

        assertThat(stops()).extracting(ClosedUse::purpose).contains(new PurposeKey("newsletter"));
        assertThat(world.people.restricted).as("no objection was made").isEmpty();
    }

    @Test
    void a_claim_that_is_withdrawn_is_taken_back_whole() {
        journey.claims(Right.OBJECTION, Right.OBJECTION_TO_MARKETING).taken().ofOla();
        var objection = journey.request().claims().open().stream()
                .filter(claim -> claim.isOf(Right.OBJECTION))
                .findFirst()
                .orElseThrow();
        journey.entered();
        world.asThePublic().window().withdraw(journey.grant(), objection.id());

        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.CLAIM_WITHDRAWN);
        assertThat(closings(KnownPeople.EMAIL)).as("the other claim stands").containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).contains(Move.TAKEN_BACK);
    }

    @Test
    void an_objection_that_names_a_purpose_leaves_the_others_alone() {
        journey.claimsAbout(Right.OBJECTION, "enquiries").confirmed();
        assertThat(closings(KnownPeople.EMAIL)).as("marketing was not named").containsExactly(Closing.OBJECTED_TO);

        journey.taken().ofOla();

        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactly(Extent.of(new PurposeKey("enquiries")));
    }

    @Test
    void an_objection_that_names_a_purpose_which_is_marketing_ends_marketing() {
        journey.claimsAbout(Right.OBJECTION, "customer-marketing");

        assertThat(closings(KnownPeople.EMAIL)).contains(Closing.DIRECT_MARKETING);
    }

    @Test
    void a_withdrawal_that_names_a_purpose_leaves_the_other_consents() {
        world.people.subscribes();
        journey.claimsAbout(Right.WITHDRAWAL, "newsletter").taken().ofOla();

        assertThat(stops()).extracting(ClosedUse::purpose).containsExactly(new PurposeKey("newsletter"));
    }

    @Test
    void statement_23_data_that_a_rectification_names_are_only_stored_from_receipt() {
        journey.claimsAbout(Right.RECTIFICATION, "employment").confirmed();
        assertThat(closings(KnownPeople.EMAIL)).containsOnly(Closing.CONTESTED);

        journey.taken().ofOla();

        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactlyInAnyOrder(Extent.of(new FieldKey("company")), Extent.of(new FieldKey("job-title")));
        assertThat(moves()).containsOnlyOnce(Move.RESTRICTED);
    }

    @Test
    void who_wants_some_of_it_erased_has_withdrawn_nothing() {
        world.people.subscribes();
        journey.claimsAbout(Right.ERASURE, "employment").taken().ofOla();

        assertThat(stops()).isEmpty();
    }

    @Test
    void the_page_on_which_a_claim_is_decided_tells_what_it_has_brought_about() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla().collected();

        assertThat(world.as(world.kari)
                        .rulingDesk()
                        .view(journey.id(), journey.lastClaim())
                        .effects())
                .extracting(InEffect::effect)
                .containsExactly(Effect.MARKETING_ENDED, Effect.RESTRICTED);
    }

    @Test
    void what_a_person_has_with_us_is_told_to_nobody_before_it_is_sure_who_they_are() {
        journey.claims(Right.OBJECTION).taken().ofOla();
        assertThat(world.people.restricted).isNotEmpty();

        assertThat(journey.entered().status().effects()).isEmpty();
        assertThat(journey.confirmed().entered().status().effects()).isNotEmpty();
    }

    @Test
    void access_alone_changes_nothing_and_looks_nothing_up() {
        journey.claims(Right.ACCESS).taken().ofOla();

        assertThat(moves()).doesNotContain(Move.RESTRICTED, Move.MARKETING_ENDED, Move.CONSENT_ENDED);
        assertThat(world.people.restricted).isEmpty();
    }

    private void found(com.qmplus.vern.rights.ItemId item, String accuracy) {
        var findable = new Findable(CircumstanceKind.ACCURACY, item.toString(), accuracy, null);
        world.as(world.kari)
                .rulingDesk()
                .note(journey.id(), journey.version(), journey.lastClaim(), findable, "They called", "olav@example.no");
    }

    private com.qmplus.vern.rights.ItemId email() {
        return journey.request().searches().all().stream()
                .flatMap(search -> world.seal().findings(journey.request(), search.findings()).stream())
                .filter(finding -> finding.field().equals(FieldKey.EMAIL))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Closing> closings(String email) {
        var hash = new ContactHashes(world.vault).ofEmail(email).orElseThrow();
        return world.suppressions.standing(List.of(hash)).stream()
                .map(Suppression::order)
                .map(order -> order.closing())
                .toList();
    }

    private List<ClosedUse> stops() {
        return world.stops.standing(List.of(KnownPeople.OLA)).stream()
                .map(PurposeStop::order)
                .map(order -> order.use())
                .toList();
    }

    private List<Move> moves() {
        return Stream.of(journey.request())
                .flatMap(request -> request.timeline().steps().stream())
                .map(Step::move)
                .toList();
    }
}
