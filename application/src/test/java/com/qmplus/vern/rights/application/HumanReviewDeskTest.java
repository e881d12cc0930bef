package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What Vern does by itself is looked at by a human being who can change it (GDPR art. 22(3); statement 47). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HumanReviewDeskTest {

    private static final String WHY = "It was meant otherwise";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void what_took_effect_by_itself_is_listed_with_day_article_and_case_and_nothing_of_whom() {
        journey.claims(Right.OBJECTION_TO_MARKETING);

        var line = list(null, null).getFirst();
        assertThat(line.kind()).isEqualTo(Move.MARKETING_ENDED);
        assertThat(line.right()).isEqualTo(Right.OBJECTION_TO_MARKETING);
        assertThat(line.article()).isEqualTo("21(3)");
        assertThat(line.made()).isEqualTo(world.clock.instant());
        assertThat(line.reference()).isEqualTo(journey.reference());
        assertThat(line.state()).isEqualTo(AutomatedStep.State.OPEN);
        assertThat(line.mayOverturn()).as("nobody has the case").isFalse();
    }

    @Test
    void what_an_employee_decided_and_vern_carried_out_is_not_listed() {
        journey.asked().confirmed().answered();

        assertThat(list(null, null)).isEmpty();
    }

    @Test
    void the_list_is_narrowed_by_what_was_done_and_by_what_became_of_it() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla();
        overturn(Move.MARKETING_ENDED);

        assertThat(kinds(list(null, null))).containsExactlyInAnyOrder(Move.MARKETING_ENDED, Move.RESTRICTED);
        assertThat(kinds(list(Move.RESTRICTED, null))).containsExactly(Move.RESTRICTED);
        assertThat(kinds(list(null, AutomatedStep.State.OPEN))).containsExactly(Move.RESTRICTED);
        assertThat(kinds(list(null, AutomatedStep.State.OVERTURNED))).containsExactly(Move.MARKETING_ENDED);
        assertThat(list(null, AutomatedStep.State.CONFIRMED)).isEmpty();
        assertThat(list(Move.RESTRICTED, AutomatedStep.State.OVERTURNED)).isEmpty();
    }

    @Test
    void what_a_human_being_stands_by_stays_and_says_who_and_why() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        confirm(Move.MARKETING_ENDED);

        var line = of(Move.MARKETING_ENDED);
        assertThat(line.state()).isEqualTo(AutomatedStep.State.CONFIRMED);
        assertThat(line.reviewer()).isEqualTo("Kari Nordmann");
        assertThat(line.why()).isEqualTo(WHY);
        assertThat(line.mayConfirm()).isFalse();
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(last().article()).isEqualTo("22(3)");
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.MESSAGE_WAITS);
    }

    @Test
    void an_end_to_marketing_that_is_undone_is_taken_back_and_does_not_come_again() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        overturn(Move.MARKETING_ENDED);

        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
        assertThat(moves()).endsWith(Move.REVIEW_OVERTURNED, Move.TAKEN_BACK);

        journey.collected();
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();
    }

    @Test
    void what_is_held_up_and_undone_is_let_go_once_the_person_has_been_told() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla();
        overturn(Move.RESTRICTED);
        assertThat(world.people.restricted)
                .as("not before they are told: 18(3)")
                .isNotEmpty();
        assertThat(moves()).contains(Move.LIFTING_ANNOUNCED);

        journey.noticed(MailKind.LIFTING_ANNOUNCED);

        assertThat(world.people.restricted).isEmpty();
        assertThat(closings(KnownPeople.EMAIL)).as("of its own").containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void what_is_undone_cannot_be_undone_again_or_confirmed() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        var place = of(Move.MARKETING_ENDED).place();
        overturn(Move.MARKETING_ENDED);

        assertThatThrownBy(() -> desk().overturn(journey.id(), journey.version(), place, WHY))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> desk().confirm(journey.id(), journey.version(), place, WHY))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void statement_47_an_answer_that_no_employee_looked_at_is_given_anew_by_one() {
        answeredByVern();
        journey.taken();
        overturn(Move.ANSWERED);

        assertThat(journey.request().state()).isEqualTo(RequestState.COLLECTED);
        assertThat(journey.request().next()).isEqualTo(NextStep.DECIDE);
        assertThat(journey.request().isTold()).isFalse();
        assertThat(moves()).endsWith(Move.REVIEW_OVERTURNED, Move.RULING_REOPENED);

        journey.ruled().approved().sent();

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(journey.request().isAnsweredByVern()).isFalse();
        assertThat(journey.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.ANSWERED)
                .extracting(Step::decider)
                .containsExactly(Decider.VERN, world.kari.toString());
        journey.entered();
        var window = world.asThePublic().window();
        assertThat(world.inTransaction(() -> window.fetch(journey.grant(), Part.PDF)))
                .isNotNull();
    }

    @Test
    void until_then_the_person_is_told_that_it_is_looked_at_anew_and_keeps_what_they_got() {
        answeredByVern();
        journey.taken();
        overturn(Move.ANSWERED);

        var status = journey.entered().status();
        assertThat(status.fetchable()).isTrue();
        assertThat(status.stages())
                .filteredOn(stage -> stage.kind() == StatusView.Kind.ANSWERED)
                .extracting(StatusView.Stage::progress)
                .containsExactly(StatusView.Progress.NOW);
        assertThat(status.reviewed()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Move.ANSWERED);
            assertThat(one.overturned()).isTrue();
            assertThat(one.why()).isEqualTo(WHY);
        });
    }

    @Test
    void also_one_that_closed_by_itself_is_taken_up_again() {
        answeredByVern();
        journey.afterDays(20);
        world.asVern();
        world.inTransaction(() -> world.rounds().takeDown());
        world.inTransaction(() -> world.asVern().automatic().close());
        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);

        journey.taken();
        overturn(Move.ANSWERED);

        assertThat(journey.request().next()).isEqualTo(NextStep.DECIDE);
    }

    @Test
    void who_was_locked_out_comes_in_again_with_the_same_code() {
        journey.asked().confirmed().taken().ofOla();
        lockOut();
        assertThat(journey.request().timeline().isCodeLocked()).isTrue();
        overturn(Move.CODE_LOCKED);

        assertThat(journey.request().timeline().isCodeLocked()).isFalse();
        assertThat(journey.entered().grant()).isNotNull();
    }

    @Test
    void nobody_but_who_has_the_case_reviews_it_and_nobody_their_own() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        var place = of(Move.MARKETING_ENDED).place();
        var others = world.as(world.nils).humanReviewDesk();
        assertThatThrownBy(() -> others.overturn(journey.id(), journey.version(), place, WHY))
                .isInstanceOf(NotYourCase.class);

        var own = new Journey(world);
        var ola = world.employ("Ola Hansen", "ola");
        own.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken();
        world.as(world.per).desk().handOver(own.id(), own.version(), world.nils);
        assertThatThrownBy(() -> world.as(world.per).desk().handOver(own.id(), own.version(), ola))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void who_asks_for_a_human_being_shows_what_was_done_on_their_other_cases() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        var asks = new Journey(world)
                .claims(Right.HUMAN_REVIEW)
                .confirmed()
                .taken()
                .ofOla();

        var lines = world.inTransaction(() -> desk().of(asks.id()));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.reference()).isEqualTo(journey.reference());
            assertThat(line.mayOverturn()).as("on its own page").isFalse();
        });
    }

    private void answeredByVern() {
        world.connectAll();
        world.set("vern.automatic.rights", "ACCESS PORTABILITY OBJECTION_TO_MARKETING");
        journey.claims(Right.PORTABILITY).confirmed();
        var rounds = world.asVern().automatic(all());
        world.inTransaction(rounds::waiting).forEach(id -> world.inTransaction(() -> rounds.answer(id)));
        assertThat(journey.request().isAnsweredByVern()).isTrue();
        world.set("vern.automatic.rights", "");
    }

    private void lockOut() {
        var window = world.asThePublic().window();
        for (int tries = 0; !journey.request().timeline().isCodeLocked() && tries < 20; tries++)
            world.inTransaction(() -> window.enter(journey.reference(), "0000-0000", ""));
    }

    private HumanReviewDesk desk() {
        return world.as(world.kari).humanReviewDesk();
    }

    private void overturn(Move move) {
        int place = of(move).place();
        world.inTransaction(() -> desk().overturn(journey.id(), journey.version(), place, WHY));
    }

    private void confirm(Move move) {
        int place = of(move).place();
        world.inTransaction(() -> desk().confirm(journey.id(), journey.version(), place, WHY));
    }

    private AutomatedLine of(Move move) {
        return world.inTransaction(() -> desk().of(journey.id())).stream()
                .filter(line -> line.kind() == move)
                .findFirst()
                .orElseThrow();
    }

    private List<AutomatedLine> list(Move kind, AutomatedStep.State state) {
        return world.inTransaction(() -> desk().list(new AutomatedQuery(kind, state, 0)))
                .lines();
    }

    private static List<Move> kinds(List<AutomatedLine> lines) {
        return lines.stream().map(AutomatedLine::kind).toList();
    }

    private List<Closing> closings(String email) {
        var hash = new ContactHashes(world.vault).ofEmail(email).orElseThrow();
        return world.suppressions.standing(List.of(hash)).stream()
                .map(Suppression::order)
                .map(order -> order.closing())
                .toList();
    }

    private Move last() {
        return journey.request().timeline().steps().getLast().move();
    }

    private List<Move> moves() {
        return journey.request().timeline().steps().stream().map(Step::move).toList();
    }

    private static PersonalDataSystem[] all() {
        return Stream.of("hubspot", "website", "email", "accounting")
                .map(HumanReviewDeskTest::empty)
                .toArray(PersonalDataSystem[]::new);
    }

    private static PersonalDataSystem empty(String name) {
        return new PersonalDataSystem() {
            @Override
            public String system() {
                return name;
            }

            @Override
            public List<HeldDatum> find(Sought sought) {
                return List.of();
            }
        };
    }
}
