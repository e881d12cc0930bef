package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Helpfulness;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.OwnWordNeeded;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.ReviewMissing;
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
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla().wrote();
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
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla().wrote();
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
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla().wrote();
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

        assertThat(journey.request().state()).isEqualTo(RequestState.PERSON_KNOWN);
        assertThat(journey.request().next())
                .as("from what the systems hold now")
                .isEqualTo(NextStep.SEARCH);
        assertThat(journey.request().isTold()).isFalse();
        assertThat(moves()).endsWith(Move.REVIEW_OVERTURNED, Move.RULING_REOPENED);

        journey.collected().ruled().approved().sent();

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
                .as("the systems are searched before")
                .containsExactly(StatusView.Progress.NEXT);
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

        assertThat(journey.request().next()).isEqualTo(NextStep.SEARCH);
    }

    @Test
    void statement_26_what_is_undone_and_then_decided_stops_all_the_same() {
        journey.claims(Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .wrote();
        overturn(Move.MARKETING_ENDED);
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();

        journey.ruled();
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        journey.approved().sent().noticed();
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void statement_29_a_withdrawal_that_is_undone_and_then_decided_ends_what_rested_on_it() {
        world.people.subscribes();
        journey.claims(Right.WITHDRAWAL).confirmed().taken().ofOla().collected().wrote();
        assertThat(stopped()).isNotEmpty();
        overturn(Move.CONSENT_ENDED);
        assertThat(stopped()).isEmpty();

        journey.ruled().approved().sent().noticed();

        assertThat(stopped()).isNotEmpty();
    }

    @Test
    void a_general_objection_that_is_undone_and_then_decided_ends_marketing() {
        journey.claims(Right.OBJECTION).confirmed().taken().ofOla().collected().wrote();
        overturn(Move.MARKETING_ENDED);
        overturn(Move.RESTRICTED);
        assertThat(closings(KnownPeople.EMAIL)).isEmpty();

        journey.ruled();

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(moves()).as("held up no more").containsOnlyOnce(Move.RESTRICTED);
    }

    @Test
    void who_asks_for_it_once_more_is_heeded_once_more() {
        journey.claims(Right.ACCESS, Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .wrote();
        overturn(Move.MARKETING_ENDED);
        world.inTransaction(() -> world.claimDesk()
                .withdraw(journey.id(), journey.version(), journey.claimOf(Right.OBJECTION_TO_MARKETING), "By phone"));

        journey.claimed(Right.OBJECTION_TO_MARKETING);

        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
    }

    @Test
    void nobody_but_the_person_takes_back_what_is_not_weighed() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        var line = of(Move.MARKETING_ENDED);
        assertThat(line.mayOverturn()).isFalse();
        assertThat(line.awaitsWord()).isTrue();
        assertThatThrownBy(() -> overturn(Move.MARKETING_ENDED)).isInstanceOf(OwnWordNeeded.class);
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);

        journey.wrote();
        assertThat(of(Move.MARKETING_ENDED).mayOverturn()).isTrue();
        assertThat(of(Move.MARKETING_ENDED).awaitsWord()).isFalse();
    }

    @Test
    void what_an_employee_has_decided_is_not_undone_as_vern_s() {
        journey.claims(Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .wrote()
                .collected()
                .ruled();
        assertThatThrownBy(() -> overturn(Move.MARKETING_ENDED)).isInstanceOf(NotNow.class);

        journey.approved().sent().noticed();
        assertThatThrownBy(() -> overturn(Move.MARKETING_ENDED)).isInstanceOf(NotNow.class);
        assertThat(closings(KnownPeople.EMAIL)).containsExactly(Closing.DIRECT_MARKETING);
        assertThat(of(Move.MARKETING_ENDED).awaitsWord()).isFalse();
    }

    @Test
    void what_was_let_go_is_not_undone() {
        journey.claims(Right.ACCESS, Right.OBJECTION).confirmed().taken().ofOla();
        var first = of(Move.RESTRICTED).place();
        world.inTransaction(() -> world.claimDesk()
                .withdraw(journey.id(), journey.version(), journey.claimOf(Right.OBJECTION), "By phone"));
        journey.claimed(Right.OBJECTION);

        assertThatThrownBy(
                        () -> world.inTransaction(() -> desk().overturn(journey.id(), journey.version(), first, WHY)))
                .isInstanceOf(NotNow.class);
        assertThat(world.inTransaction(() -> desk().of(journey.id())))
                .filteredOn(line -> line.kind() == Move.RESTRICTED && line.mayOverturn())
                .hasSize(1);
    }

    @Test
    void what_is_answered_anew_is_due_a_month_after_it_was_asked_for_and_was_in_time_before() {
        answeredByVern();
        journey.afterDays(20);
        world.asVern();
        world.inTransaction(() -> world.rounds().takeDown());
        journey.afterDays(25);
        journey.taken();
        var received = journey.request().deadline().received();
        overturn(Move.ANSWERED);

        var deadline = journey.request().deadline();
        assertThat(deadline.received()).isEqualTo(received);
        assertThat(deadline.start()).isEqualTo(journey.today());
        assertThat(deadline.due()).isEqualTo("2027-02-08");
        assertThat(deadline.isExtendable(journey.today())).isTrue();
        assertThat(journey.entered().status().messages()).doesNotContain(StatusView.Message.OVERDUE);
        assertThat(journey.status().received()).isEqualTo(received);
    }

    @Test
    void its_time_runs_from_when_the_person_wrote() {
        answeredByVern();
        journey.afterDays(3);
        journey.wrote();
        var asked = journey.today();
        journey.afterDays(4);
        journey.taken();
        overturn(Move.ANSWERED);

        assertThat(journey.request().deadline().start()).isEqualTo(asked);
    }

    @Test
    void its_time_runs_from_when_a_human_being_was_asked_for_in_a_request_of_its_own() {
        answeredByVern();
        journey.afterDays(3);
        var asked = journey.today();
        new Journey(world).claims(Right.HUMAN_REVIEW).confirmed().taken().ofOla();
        journey.afterDays(4);
        journey.taken();
        overturn(Move.ANSWERED);

        assertThat(journey.request().deadline().start()).isEqualTo(asked);
    }

    @Test
    void of_an_answer_that_was_given_anew_the_page_tells_of_no_other() {
        answeredByVern();
        journey.entered().fetched();
        world.inTransaction(() -> world.window().judge(journey.grant(), Helpfulness.NO));
        journey.afterDays(1);
        journey.taken();
        overturn(Move.ANSWERED);
        journey.collected().ruled().approved().sent().entered();

        var status = journey.status();
        assertThat(status.stages())
                .filteredOn(stage -> stage.kind() == StatusView.Kind.FETCHED)
                .extracting(StatusView.Stage::progress)
                .containsExactly(StatusView.Progress.NOW);
        assertThat(status.opinion()).isEqualTo(StatusView.Opinion.NONE);

        journey.fetched();
        assertThat(journey.status().opinion()).isEqualTo(StatusView.Opinion.ASKED);
        assertThat(journey.status().stages())
                .filteredOn(stage -> stage.kind() == StatusView.Kind.FETCHED)
                .extracting(StatusView.Stage::day)
                .containsExactly(journey.today());
    }

    @Test
    void what_the_reviewer_wrote_is_for_who_may_read_the_answer() {
        answeredByVern();
        journey.taken();
        confirm(Move.ANSWERED);

        assertThat(journey.enteredWithoutLink().status().reviewed()).isEmpty();
        assertThat(journey.entered().status().reviewed()).hasSize(1);
    }

    @Test
    void the_list_is_cut_after_what_is_not_asked_for_was_left_out() {
        journey.claims(Right.OBJECTION_TO_MARKETING);
        var other = new Journey(world).claims(Right.ACCESS).confirmed().taken();
        var looked = other.request();
        for (int i = 0; i <= HumanReviewDesk.AT_A_TIME; i++) {
            journey.afterDays(1);
            looked.tookEffect(Effect.MARKETING_ENDED, Right.ACCESS, world.clock.instant());
            int place = looked.timeline().steps().getLast().place();
            world.inTransaction(() -> desk().confirm(other.id(), other.version(), place, WHY));
        }

        assertThat(list(Move.MARKETING_ENDED, AutomatedStep.State.OPEN))
                .extracting(AutomatedLine::reference)
                .containsExactly(journey.reference());
    }

    @Test
    void a_human_being_who_is_asked_for_is_not_answered_for_before_they_have_looked() {
        journey.claims(Right.OBJECTION_TO_MARKETING).confirmed().taken().ofOla();
        var asks = new Journey(world)
                .claims(Right.HUMAN_REVIEW)
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        assertThatThrownBy(asks::ruled).isInstanceOf(ReviewMissing.class);

        confirm(Move.MARKETING_ENDED);

        asks.ruled();
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

        var log = new RecordingAccessLog();
        world.traceTo(log);

        var lines = world.inTransaction(() -> desk().of(asks.id()));

        assertThat(log.accesses())
                .extracting(Access::caseId)
                .as("both are seen")
                .containsExactlyInAnyOrder(asks.id().value(), journey.id().value());
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

    private List<?> stopped() {
        return world.choices().stoppedBy(new CaseRef(journey.id().value()));
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
