package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whom what is claimed takes effect for, and what undoes it: never what somebody else says, and never what we do ourselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectingTest {

    private static final String ANOTHER = "another@example.no";
    private static final String PHONE = "+47 912 34 567";
    private static final Extent COMPANY = Extent.of(new FieldKey("company"));

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void who_wants_no_marketing_is_left_alone_also_when_their_contact_on_file_changes() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla();
        world.people.movesTo("new@example.no");

        journey.claimed(Right.ACCESS);

        assertThat(closings(KnownPeople.EMAIL)).as("once on file").containsExactly(Closing.DIRECT_MARKETING);
        assertThat(closings("new@example.no")).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void who_wants_no_marketing_is_left_alone_also_when_they_are_erased_meanwhile() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING, Right.OBJECTION)
                .confirmed()
                .taken()
                .ofOla();
        world.people.isErased();

        journey.claimed(Right.ACCESS);

        assertThat(closings(KnownPeople.EMAIL)).containsOnly(Closing.DIRECT_MARKETING);
        assertThat(closings(ANOTHER)).containsOnly(Closing.DIRECT_MARKETING);
        assertThat(moves()).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void until_they_say_themselves_that_they_want_it_again() {
        journey.claims(ANOTHER, Right.OBJECTION_TO_MARKETING, Right.ACCESS)
                .confirmed()
                .taken()
                .ofOla();
        world.people.movesTo("new@example.no");
        journey.entered();

        world.asThePublic().window().withdraw(journey.grant(), journey.claimOf(Right.OBJECTION_TO_MARKETING));

        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(closings(ANOTHER)).isEmpty();
        assertThat(moves()).contains(Move.TAKEN_BACK);
    }

    @Test
    void whoever_types_an_address_freezes_nothing_of_whose_it_is_until_it_answers() {
        journey.claims(Right.OBJECTION);
        assertThat(closings(KnownPeople.EMAIL)).as("harmless, and at once").containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).doesNotContain(Move.RESTRICTED);

        journey.confirmed();

        assertThat(closings(KnownPeople.EMAIL))
                .containsExactlyInAnyOrder(Closing.DIRECT_MARKETING, Closing.OBJECTED_TO);
        assertThat(moves()).containsOnlyOnce(Move.RESTRICTED);
    }

    @Test
    void nor_are_data_frozen_that_somebody_says_are_wrong_by_an_address_that_has_not_answered() {
        journey.claims(Right.ACCESS).taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");

        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
    }

    @Test
    void a_telephone_number_never_answers_and_freezes_nothing() {
        journey.claimsWith(PHONE, Right.OBJECTION).confirmed();

        assertThat(closingsOfPhone()).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(closings(KnownPeople.EMAIL)).contains(Closing.OBJECTED_TO);
    }

    @Test
    void whoever_is_chosen_to_find_out_whether_they_asked_is_frozen_only_when_they_did() {
        journey.claims(ANOTHER, Right.OBJECTION).taken().doubted().ofOla();
        assertThat(world.people.restricted).isEmpty();

        journey.askedForCode().entered();
        world.inTransaction(() -> world.asThePublic().identityWindow().enter(journey.grant(), journey.mailedCode()));

        assertThat(world.people.restricted).isNotEmpty();
    }

    @Test
    void what_an_address_that_answered_holds_up_stays_held_up_while_somebody_is_chosen_to_be_asked() {
        journey.claims(ANOTHER, Right.OBJECTION).confirmed().taken().doubted().ofOla();

        assertThat(closings(ANOTHER)).contains(Closing.OBJECTED_TO);
        assertThat(closings(KnownPeople.EMAIL)).doesNotContain(Closing.OBJECTED_TO);
        assertThat(world.people.restricted).isEmpty();

        journey.askedForCode().entered();
        world.inTransaction(() -> world.asThePublic().identityWindow().enter(journey.grant(), journey.mailedCode()));

        assertThat(world.people.restricted).isNotEmpty();
        assertThat(closings(ANOTHER)).doesNotContain(Closing.OBJECTED_TO);
    }

    @Test
    void nor_does_what_it_says_is_wrong_come_into_use_meanwhile() {
        journey.claims(ANOTHER, Right.ACCESS).confirmed().taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");
        assertThat(closings(ANOTHER)).contains(Closing.CONTESTED);

        journey.doubted().ofOla();

        assertThat(closings(ANOTHER)).contains(Closing.CONTESTED);
        assertThat(world.people.restricted).isEmpty();
    }

    @Test
    void or_when_they_have_shown_it_to_a_case_worker() {
        journey.claims(ANOTHER, Right.OBJECTION).taken().doubted().ofOla();

        world.as(world.kari)
                .ladder()
                .proved(
                        journey.id(),
                        journey.version(),
                        IdentityMethod.KNOWN_FACTS,
                        "They are on the phone",
                        journey.today());

        assertThat(world.people.restricted).isNotEmpty();
    }

    @Test
    void a_doubt_that_comes_later_lets_nothing_go() {
        journey.claims(ANOTHER, Right.OBJECTION).taken().ofOla().doubted().claimed(Right.ACCESS);

        assertThat(world.people.restricted).isNotEmpty();
    }

    @Test
    void who_asks_for_another_freezes_nothing_before_it_is_shown_that_they_may() {
        journey.claims(ANOTHER, Right.OBJECTION).taken().represented().ofOla();

        assertThat(world.people.restricted).isEmpty();
    }

    @Test
    void of_a_case_that_ends_unidentified_nothing_stays_that_a_stranger_said_of_anybody() {
        world.people.subscribes();
        journey.claimsWith(PHONE, ANOTHER, Right.OBJECTION, Right.OBJECTION_TO_MARKETING, Right.WITHDRAWAL)
                .taken()
                .ofOla();
        assertThat(world.people.restricted).isNotEmpty();
        assertThat(stops()).isNotEmpty();
        assertThat(closings(KnownPeople.EMAIL)).isNotEmpty();

        endsUnidentified();

        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.NOT_IDENTIFIED);
        assertThat(stops()).isEmpty();
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(closings(ANOTHER)).isEmpty();
        assertThat(closingsOfPhone()).isEmpty();
        assertThat(moves()).contains(Move.TAKEN_BACK);
    }

    @Test
    void whose_address_has_answered_stays_left_alone_by_marketing_whoever_they_are() {
        journey.claimsWith(PHONE, ANOTHER, Right.OBJECTION, Right.OBJECTION_TO_MARKETING, Right.WITHDRAWAL)
                .confirmed()
                .taken();

        endsUnidentified();

        assertThat(closings(ANOTHER)).containsOnly(Closing.DIRECT_MARKETING);
        assertThat(closingsOfPhone()).isEmpty();
    }

    @Test
    void what_waits_for_the_answer_is_let_go_when_the_notice_has_left_and_not_when_it_was_written() {
        answered();
        assertThat(world.people.restricted).as("nobody has been told yet").isNotEmpty();

        journey.noticed();

        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.DECIDED);
        assertThat(moves()).containsSubsequence(Move.ANSWERED, Move.ANSWER_TOLD, Move.RESTRICTION_LIFTED);
    }

    @Test
    void or_when_the_person_has_fetched_the_answer() {
        answered().entered();

        world.inTransaction(() -> world.asThePublic().window().fetch(journey.grant(), Part.PDF));

        assertThat(world.people.restricted).isEmpty();
        assertThat(moves()).containsSubsequence(Move.FETCHED, Move.RESTRICTION_LIFTED);
    }

    @Test
    void or_when_the_letter_was_posted() {
        answered();
        var letter = world.letters.of(journey.id()).getLast().id();

        world.as(world.kari).letterDesk().posted(journey.id(), journey.version(), letter, journey.today());

        assertThat(world.people.restricted).isEmpty();
        assertThat(moves()).containsSubsequence(Move.ANSWER_TOLD, Move.RESTRICTION_LIFTED);
    }

    @Test
    void a_notice_that_leaves_twice_tells_once() {
        answered().noticed().noticed();

        assertThat(moves()).containsOnlyOnce(Move.ANSWER_TOLD).containsOnlyOnce(Move.RESTRICTION_LIFTED);
    }

    @Test
    void whose_data_are_wrong_and_does_not_say_which_makes_pointing_them_out_the_next_thing_to_do() {
        journey.claimsAbout(Right.RECTIFICATION).confirmed().taken();
        assertThat(closings(KnownPeople.EMAIL))
                .as("nobody knows yet what is wrong")
                .isEmpty();
        assertThat(journey.request().next()).isEqualTo(NextStep.POINT_OUT);

        about("field:company");

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.CONTESTED);
        assertThat(journey.request().next()).isEqualTo(NextStep.FIND_PERSON);
        journey.ofOla();
        assertThat(world.people.restricted)
                .extracting(RestrictionOrder::extent)
                .containsExactly(Extent.of(new FieldKey("company")));
    }

    @Test
    void who_means_all_of_it_has_contested_all_of_it() {
        journey.claimsAbout(Right.RECTIFICATION).taken();

        about();
        journey.ofOla();

        assertThat(world.people.restricted).extracting(RestrictionOrder::extent).containsExactly(Extent.wholePerson());
    }

    @Test
    void what_was_contested_as_a_whole_narrows_as_soon_as_a_datum_is_pointed_out() {
        journey.claims(Right.ACCESS).confirmed().taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");

        assertThat(journey.request().next()).isEqualTo(NextStep.POINT_OUT);
        assertThat(closings(KnownPeople.EMAIL)).as("until then all of it").containsExactly(Closing.CONTESTED);
    }

    @Test
    void what_a_case_worker_finds_is_not_meant_is_let_go_only_once_the_person_has_been_told() {
        contestedWhole().ofOla();

        about("field:company");

        assertThat(extents()).containsExactlyInAnyOrder(Extent.wholePerson(), COMPANY);
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.LIFTING_ANNOUNCED);
        assertThat(world.letters.of(journey.id()).getLast().kind()).isEqualTo(LetterKind.LIFTING);
        journey.noticed(MailKind.LETTER_WAITS).claimed(Right.OBJECTION_TO_MARKETING);
        assertThat(extents()).as("another mail tells nothing of it").contains(Extent.wholePerson());
        assertThat(world.mails.stream().map(NewMail::kind))
                .as("told once")
                .containsOnlyOnce(MailKind.LIFTING_ANNOUNCED);

        journey.noticed(MailKind.LIFTING_ANNOUNCED);

        assertThat(extents()).containsExactly(COMPANY);
        assertThat(world.people.lifted).containsOnly(Lifting.SPECIFIED);
        assertThat(moves()).contains(Move.RESTRICTION_LIFTED).doesNotContain(Move.TAKEN_BACK);
    }

    @Test
    void or_once_the_letter_was_posted() {
        contestedWhole().ofOla();
        about("field:company");
        var letter = world.letters.of(journey.id()).getLast().id();

        world.as(world.kari).letterDesk().posted(journey.id(), journey.version(), letter, journey.today());

        assertThat(extents()).containsExactly(COMPANY);
    }

    @Test
    void also_what_an_address_contested_and_whoever_it_turns_out_to_be() {
        contestedWhole();

        about("field:company");
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.CONTESTED, Closing.CONTESTED);
        journey.ofOla();
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(extents()).containsExactlyInAnyOrder(Extent.wholePerson(), COMPANY);

        journey.noticed(MailKind.LIFTING_ANNOUNCED);
        assertThat(extents()).containsExactly(COMPANY);
    }

    @Test
    void who_is_told_before_we_know_who_they_are_is_told_too() {
        contestedWhole();
        about("field:company");

        journey.noticed(MailKind.LIFTING_ANNOUNCED);

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.CONTESTED);
        assertThat(journey.ofOla().request().person()).isNotNull();
        assertThat(extents()).containsExactly(COMPANY);
    }

    @Test
    void what_is_put_on_hold_again_and_narrowed_again_is_told_again() {
        contestedWhole().ofOla();
        about("field:company");
        journey.noticed(MailKind.LIFTING_ANNOUNCED);
        about();
        assertThat(extents()).containsExactly(Extent.wholePerson());

        about("field:company");

        assertThat(extents()).containsExactlyInAnyOrder(Extent.wholePerson(), COMPANY);
        assertThat(world.mails.stream().filter(mail -> mail.kind() == MailKind.LIFTING_ANNOUNCED))
                .hasSize(2);
    }

    @Test
    void what_an_objection_no_longer_names_waits_too() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla();
        int before = world.people.restricted.size();

        about("purpose:enquiries");
        assertThat(world.people.restricted).hasSize(before);

        journey.noticed(MailKind.LIFTING_ANNOUNCED);
        assertThat(extents()).containsExactly(Extent.of(new PurposeKey("enquiries")));
    }

    @Test
    void also_what_an_address_objected_to_and_whoever_it_turns_out_to_be() {
        journey.claims(Right.OBJECTION).confirmed().taken();
        about("purpose:enquiries");
        assertThat(closings(KnownPeople.EMAIL)).contains(Closing.OBJECTED_TO, Closing.OBJECTED_TO);

        journey.ofOla();

        assertThat(closings(KnownPeople.EMAIL)).doesNotContain(Closing.OBJECTED_TO);
        assertThat(extents()).containsExactlyInAnyOrderElementsOf(objectionable());
        journey.claimed(Right.ACCESS);
        assertThat(extents()).as("nobody has been told yet").hasSameElementsAs(objectionable());
        assertThat(world.mails.stream().map(NewMail::kind))
                .as("told once")
                .containsOnlyOnce(MailKind.LIFTING_ANNOUNCED);

        journey.noticed(MailKind.LIFTING_ANNOUNCED);
        assertThat(extents()).containsExactly(Extent.of(new PurposeKey("enquiries")));
        assertThat(world.people.lifted).containsOnly(Lifting.SPECIFIED);
        assertThat(moves()).containsSubsequence(Move.LIFTING_TOLD, Move.RESTRICTION_LIFTED);
    }

    @Test
    void or_narrowed_to_a_kind_of_data() {
        journey.claims(Right.OBJECTION).confirmed().taken();
        about("field:company");

        journey.ofOla();

        assertThat(extents()).contains(COMPANY).containsAll(objectionable());
        journey.noticed(MailKind.LIFTING_ANNOUNCED);
        assertThat(extents()).containsExactly(COMPANY);
    }

    @Test
    void an_objection_that_was_narrowed_and_told_before_we_knew_who_they_are_stays_as_narrow() {
        journey.claims(Right.OBJECTION).confirmed().taken();
        about("purpose:enquiries");
        journey.noticed(MailKind.LIFTING_ANNOUNCED).ofOla();

        assertThat(extents()).containsExactly(Extent.of(new PurposeKey("enquiries")));
    }

    @Test
    void what_the_person_takes_back_themselves_they_know() {
        contestedWhole().ofOla().entered();

        world.asThePublic().window().withdraw(journey.grant(), journey.claimOf(Right.RESTRICTION));

        assertThat(world.people.restricted).isEmpty();
        assertThat(world.people.lifted).containsOnly(Lifting.CLAIM_WITHDRAWN);
    }

    private Journey contestedWhole() {
        journey.claims(Right.ACCESS).confirmed().taken();
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");
        return journey;
    }

    /** All that an objection which names nothing holds up. */
    private static List<Extent> objectionable() {
        var another = new RightsWorld();
        new Journey(another).claims(Right.OBJECTION).confirmed().taken().ofOla();
        return another.people.restricted.stream().map(RestrictionOrder::extent).toList();
    }

    private List<Extent> extents() {
        return world.people.restricted.stream().map(RestrictionOrder::extent).toList();
    }

    private void about(String... keys) {
        world.claimDesk()
                .about(journey.id(), journey.version(), journey.lastClaim(), Set.of(keys), "They told us on the phone");
    }

    private Journey answered() {
        return journey.claims(Right.OBJECTION)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent();
    }

    private void endsUnidentified() {
        journey.doubted();
        world.ladder().ask(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, "It is quicker", "", null);
        journey.afterDays(15);
        world.as(world.kari).ladder().end(journey.id(), journey.version(), "We could not make out who you are", null);
    }

    private List<Closing> closings(String email) {
        return closingsOf(new ContactHashes(world.vault).ofEmail(email).orElseThrow());
    }

    private List<Closing> closingsOfPhone() {
        return closingsOf(new ContactHashes(world.vault).ofPhone(PHONE).orElseThrow());
    }

    private List<Closing> closingsOf(String hash) {
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
        return journey.request().timeline().steps().stream().map(Step::move).toList();
    }
}
