package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotAuthorised;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.OwnVoice;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.Representation.Role;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.StatusView.Message;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody asks for another in the portal (R4.5): their own address is never taken for the person's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedForAnotherTest {

    private static final String AGENT = "eva@advokat.example.no";
    private static final String IDA = "ida@example.no";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void whom_it_is_about_stands_apart_from_who_asks() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "9", IDA, Right.ACCESS);
        var intake = journey.request().intake();

        assertThat(intake.requester().email()).isEqualTo(AGENT);
        assertThat(intake.concerned().name()).isEqualTo("Ida Hansen");
        assertThat(intake.concerned().age()).isEqualTo(9);
        assertThat(intake.soughtBy()).contains("eva dahl", "ida hansen");
        assertThat(moves()).containsExactly(Move.RECEIVED, Move.REPRESENTED);
        assertThat(world.mails).allMatch(mail -> mail.to().value().equals(AGENT));
    }

    @Test
    void a_letter_tells_what_is_still_missing_and_how_long_there_is_time() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "9", IDA, Right.ACCESS)
                .confirmed()
                .taken();
        journey.afterDays(10);

        asked();

        assertThat(lastLetter()).contains("Folkeregisteret", "hvem du selv er", "17. desember 2026");
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.QUESTION_ASKED);
        assertThat(journey.request().mayEndUnidentifiedFrom())
                .contains(journey.today().plusDays(14));
        journey.authorised();
        assertThatThrownBy(this::asked).isInstanceOf(NotNow.class);
    }

    @Test
    void of_the_authority_that_was_seen_it_asks_no_more() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .taken();
        world.as(world.kari);
        world.inTransaction(() -> world.authority()
                .authoritySeen(journey.id(), journey.version(), journey.today(), "All of it", Set.of()));
        assertThat(journey.request().mayEndUnidentifiedFrom()).isEmpty();

        asked();

        assertThat(lastLetter()).contains("hvem du selv er").doesNotContain("skriftlig fullmakt");
        assertThat(journey.request().mayEndUnidentifiedFrom()).isPresent();
    }

    private void asked() {
        world.as(world.kari);
        world.inTransaction(() -> world.authority().ask(journey.id(), journey.version(), null));
    }

    private String lastLetter() {
        var request = journey.request();
        return world.letterBook()
                .open(request, world.letters.of(journey.id()).getLast())
                .body();
    }

    @Test
    void what_showed_the_authority_is_deleted_when_it_was_seen_and_the_timeline_says_so() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .attached()
                .taken();
        var file = world.attachments.of(journey.id()).getFirst().id();

        world.as(world.kari);
        world.inTransaction(() -> world.authority()
                .authoritySeen(journey.id(), journey.version(), journey.today(), "All of it", Set.of(file)));

        assertThat(world.attachments.of(journey.id()).getFirst().isDeleted()).isTrue();
        assertThat(journey.request().timeline().steps()).anySatisfy(step -> {
            assertThat(step.move()).isEqualTo(Move.ATTACHMENT_DELETED);
            assertThat(step.detail()).isEqualTo("PROOF");
        });
        assertThat(held(journey)).extracting(HeldDatum::value).doesNotContain("notes.txt");
    }

    @Test
    void what_showed_who_they_are_is_deleted_too_and_what_shows_neither_stays() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .attached()
                .taken()
                .authorised();
        assertThat(world.attachments.of(journey.id()).getFirst().isDeleted()).isFalse();
        var file = world.attachments.of(journey.id()).getFirst().id();

        world.inTransaction(() -> world.authority()
                .identified(journey.id(), journey.version(), IdentityMethod.KNOWN_FACTS, Set.of(file)));

        assertThat(world.attachments.of(journey.id()).getFirst().isDeleted()).isTrue();
    }

    @Test
    void a_childs_age_that_was_told_wrong_is_corrected_and_the_child_is_heard_for_what_they_are() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "5", IDA, Right.ACCESS)
                .taken()
                .authorised();
        assertThat(journey.request().representation().orElseThrow().isSettled())
                .as("at five nobody need be heard")
                .isTrue();

        corrected("Ida Dahl", "15");

        var representation = journey.request().representation().orElseThrow();
        assertThat(representation.voice()).isEqualTo(OwnVoice.THEIR_OWN);
        assertThat(representation.lack()).contains(Representation.Lack.CHILD);
        assertThat(representation.authority()).isNotNull();
        var intake = journey.request().intake();
        assertThat(intake.concerned().name()).isEqualTo("Ida Dahl");
        assertThat(intake.concerned().email()).isEqualTo(IDA);
        assertThat(intake.concernedAsTold().age()).isEqualTo(5);
        assertThat(intake.soughtBy()).contains("ida hansen", "ida dahl");
        assertThat(journey.request().told().name()).isEqualTo("Ida Dahl");
        var step = journey.request().timeline().steps().getLast();
        assertThat(step.move()).isEqualTo(Move.CONCERNED_CORRECTED);
        assertThat(step.detail()).isEqualTo("THEIR_OWN");
        assertThat(world.seal().words(journey.request(), step.words()))
                .isEqualTo("Ida Hansen (5) → Ida Dahl (15). The registry says so");
    }

    @Test
    void who_was_heard_is_heard_again_only_where_their_view_counts_for_something_else() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "8", IDA, Right.ACCESS)
                .taken()
                .authorised();
        world.inTransaction(() -> world.authority().childHeard(journey.id(), journey.version(), "She agrees"));

        corrected("Ida Hansen", "9");
        assertThat(journey.request().representation().orElseThrow().isSettled()).isTrue();

        corrected("Ida Hansen", "12");
        assertThat(journey.request().representation().orElseThrow().lack()).contains(Representation.Lack.CHILD);
    }

    @Test
    void nobody_of_age_has_a_guardian_as_a_child_has() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "17", IDA, Right.ACCESS)
                .taken();

        assertThatThrownBy(() -> corrected("Ida Hansen", "18")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> corrected("", "17")).isInstanceOf(InvalidField.class);
    }

    private void corrected(String name, String age) {
        world.as(world.kari);
        world.inTransaction(
                () -> world.authority().concerned(journey.id(), journey.version(), name, age, "The registry says so"));
    }

    @Test
    void what_they_have_to_show_is_told_with_the_receipt() {
        journey.asksFor(Role.GUARDIAN, AGENT, "Ida Hansen", "15", IDA, Right.ACCESS);

        assertThat(journey.receipt().asking())
                .isEqualTo(new Asking(Role.GUARDIAN, "Ida Hansen", OwnVoice.THEIR_OWN, false));
        assertThat(world.letters.of(journey.id())).singleElement().satisfies(letter -> {
            var request = journey.request();
            assertThat(world.letterBook().open(request, letter).body()).contains("Folkeregisteret", "den unge");
        });
    }

    @Test
    void an_address_of_theirs_that_is_on_file_as_somebody_elses_brings_nobody_up() {
        journey.asksFor(Role.AGENT, KnownPeople.EMAIL, "Ida Hansen", "", "", Right.ACCESS)
                .taken();

        var candidates = world.as(world.kari).identity().candidates(journey.id());
        assertThat(candidates).flatExtracting(one -> one.matches()).doesNotContain(Match.SAME_EMAIL);
        journey.ofOla();
        assertThat(journey.request().isContactOnFile())
                .as("the address is that of who asks")
                .isFalse();
    }

    @Test
    void an_address_of_theirs_that_has_answered_finds_nothing_in_any_system() {
        journey.asksFor(Role.AGENT, KnownPeople.EMAIL, "Ida Hansen", "", IDA, Right.ACCESS)
                .confirmed()
                .taken();

        assertThat(values(world.whom().asked(journey.request()))).containsExactlyInAnyOrder(IDA, "Ida Hansen");
        assertThat(values(world.whom().known(journey.request(), null))).containsExactly("Ida Hansen");
    }

    @Test
    void what_takes_effect_at_once_holds_for_the_person_and_not_for_who_asks() {
        journey.asksFor(Role.AGENT, AGENT, "Ida Hansen", "", IDA, Right.OBJECTION_TO_MARKETING)
                .confirmed();

        assertThat(closings(IDA)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(closings(AGENT)).isEmpty();
    }

    @Test
    void who_is_found_to_ask_for_another_stops_for_them_what_they_may_and_nothing_for_themselves() {
        journey.claims(AGENT, Right.OBJECTION_TO_MARKETING).confirmed().taken();
        assertThat(closings(AGENT)).containsExactly(Closing.DIRECT_MARKETING);

        journey.represented();
        assertThat(closings(AGENT)).as("it is the agent's").isEmpty();
        journey.ofOla();
        assertThat(closings(KnownPeople.EMAIL))
                .as("not on the word of an agent alone")
                .isEmpty();
        journey.authorised();
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(closings(AGENT)).isEmpty();
    }

    @Test
    void statement_38_nothing_is_told_or_sent_before_it_is_seen_that_they_may() {
        world.people.subscribes();
        journey.asksFor(Role.AGENT, AGENT, "Ida Hansen", "", IDA, Right.ACCESS, Right.WITHDRAWAL)
                .confirmed()
                .taken()
                .ofOla();
        var status = journey.entered().status();
        assertThat(status.effects()).as("it would tell what Ola has with us").isEmpty();
        assertThat(status.messages()).contains(Message.SHOW_THAT_YOU_MAY);
        journey.collected().ruled().approved();
        assertThatThrownBy(journey::sent).isInstanceOf(NotAuthorised.class);
        journey.authorised().sent();

        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.ANSWER_READY);
        assertThat(world.mails.getLast().to().value())
                .as("who asks gets the answer")
                .isEqualTo(AGENT);
        assertThat(journey.entered().status().effects()).isNotEmpty();
    }

    @Test
    void without_an_authority_it_ends_with_reasons_and_what_took_effect_is_taken_back() {
        world.people.subscribes();
        journey.asksFor(
                Role.AGENT,
                AGENT,
                "Ida Hansen",
                "",
                IDA,
                Right.OBJECTION_TO_MARKETING,
                Right.WITHDRAWAL,
                Right.OBJECTION);
        assertThat(closings(IDA)).as("that was typed").isNotEmpty();
        journey.taken().ofOla();
        assertThat(closings(KnownPeople.EMAIL)).as("nobody typed it").isEmpty();
        assertThat(world.people.restricted)
                .as("not on the word of an agent alone")
                .isEmpty();
        assertThat(world.stops.standing(List.of(KnownPeople.OLA))).isEmpty();
        world.clock.pass(Duration.ofDays(14));
        world.as(world.kari).ladder().end(journey.id(), journey.version(), "No authority came", null);

        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(closings(IDA)).isEmpty();
        assertThat(world.people.restricted).isEmpty();
        assertThat(world.stops.standing(List.of(KnownPeople.OLA))).isEmpty();
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.CASE_ENDED);
        var last = world.letters.of(journey.id()).getLast();
        assertThat(world.letterBook().open(journey.request(), last).body()).contains("på vegne av en annen");
    }

    @Test
    void a_code_to_what_is_on_file_is_not_asked_of_who_asks_for_them() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .taken()
                .ofOla();
        assertThat(journey.request().isContactOnFile()).isTrue();
        assertThat(journey.request().isIdentityEstablished())
                .as("it was the agent who answered")
                .isFalse();
        assertThat(journey.doubted().request().withinReach()).doesNotContain(IdentityMethod.CODE_TO_CONTACT_ON_FILE);
    }

    @Test
    void the_persons_own_copy_holds_nothing_of_the_address_of_who_asked() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS);
        assertThat(held(journey))
                .extracting(HeldDatum::value)
                .contains(KnownPeople.EMAIL)
                .doesNotContain(AGENT);
    }

    @Test
    void what_an_agent_said_stands_as_theirs_and_not_as_the_persons_own() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed();
        journey.wrote();
        world.as(world.kari);

        assertThat(held(journey)).noneMatch(datum -> "self".equals(datum.source()));
        assertThat(held(journey))
                .extracting(HeldDatum::field, HeldDatum::value, HeldDatum::source)
                .contains(
                        tuple("case-name", "Ola Hansen", "representative"),
                        tuple("case-request", "Hello", "representative"),
                        tuple("case-step", "Eva Dahl", "representative"));
    }

    @Test
    void an_agents_own_copy_holds_what_we_have_of_them_and_nothing_of_whom_they_asked_for() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .wrote();
        var own = new Journey(world).asked("Eva Dahl", AGENT).confirmed();

        assertThat(held(own))
                .extracting(HeldDatum::field, HeldDatum::value, HeldDatum::source)
                .contains(
                        tuple("case-reference", journey.reference(), "self"),
                        tuple("case-email", AGENT, "self"),
                        tuple("case-request", "Hello", "self"));
        assertThat(held(own))
                .extracting(HeldDatum::value)
                .noneMatch(value -> value.contains("Ola Hansen"))
                .doesNotContain(KnownPeople.EMAIL);
    }

    @Test
    void nobody_is_told_of_a_request_by_an_address_that_did_not_answer() {
        journey.asksFor(Role.AGENT, AGENT, "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS);
        var confirmed = new Journey(world).asked("Eva Dahl", AGENT).confirmed();
        assertThat(held(confirmed)).extracting(HeldDatum::value).doesNotContain(journey.reference());

        var another = new Journey(world).asksFor(Role.AGENT, AGENT, "Ola Hansen", "", "", Right.ACCESS);
        another.confirmed();
        var unconfirmed = new Journey(world).asked("Eva Dahl", AGENT);
        assertThat(held(unconfirmed)).extracting(HeldDatum::value).doesNotContain(another.reference());
    }

    private List<HeldDatum> held(Journey own) {
        return new RequestsHeld(
                        world.requests,
                        world.letters,
                        world.messages,
                        world.attachmentBook(),
                        world.seal(),
                        world.clock)
                .find(world.whom().known(own.request(), null));
    }

    private List<String> values(Sought sought) {
        return sought.identifiers().stream().map(KnownIdentifier::value).toList();
    }

    private List<Move> moves() {
        return journey.request().timeline().steps().stream()
                .map(step -> step.move())
                .toList();
    }

    private List<Closing> closings(String email) {
        var hash = new ContactHashes(world.vault).ofEmail(email).orElseThrow();
        return world.suppressions.standing(List.of(hash)).stream()
                .map(Suppression::order)
                .map(order -> order.closing())
                .distinct()
                .toList();
    }
}
