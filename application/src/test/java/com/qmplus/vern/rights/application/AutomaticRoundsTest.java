package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Hindrance;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is answered without a person, and what is left to one (ADR 31). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AutomaticRoundsTest {

    private static final String RIGHTS = "vern.automatic.rights";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @BeforeEach
    void lets_three_rights_be_answered_so() {
        world.connectAll();
        world.set(RIGHTS, "ACCESS PORTABILITY OBJECTION_TO_MARKETING");
    }

    @Test
    void access_is_answered_as_soon_as_the_address_on_file_has_answered() {
        journey.asked().confirmed();
        round(all());

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(journey.request().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
        assertThat(moves())
                .startsWith(Move.RECEIVED, Move.EMAIL_CONFIRMED, Move.BEGUN, Move.PERSON_CONFIRMED, Move.SEARCHED)
                .endsWith(Move.APPROVED, Move.ANSWERED);
        assertThat(journey.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.ANSWERED)
                .extracting(Step::decider)
                .containsExactly(Decider.VERN);
    }

    @Test
    void the_letter_says_that_no_employee_has_looked_at_it_and_how_to_have_one() {
        journey.asked().confirmed();
        round(all());

        assertThat(letter()).contains("svart på egen hånd").contains("at en ansatt ser på det");
    }

    @Test
    void an_end_to_marketing_and_a_copy_are_confirmed_use_by_use_and_nobody_is_named_as_decider() {
        world.people.subscribes();
        journey.claims(Right.OBJECTION_TO_MARKETING, Right.PORTABILITY).confirmed();
        round(all());

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(world.inTransaction(() -> world.rulings.of(journey.id()).stream()
                        .map(ClaimRuling::decisions)
                        .flatMap(List::stream)
                        .map(Decision::decider)
                        .toList()))
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    void nothing_is_answered_so_unless_it_is_configured() {
        world.set(RIGHTS, "");
        journey.asked().confirmed();
        round(all());

        assertThat(moves()).containsExactly(Move.RECEIVED, Move.EMAIL_CONFIRMED);
    }

    @Test
    void whose_address_has_not_answered_is_not_looked_at() {
        journey.asked();
        round(all());

        assertThat(moves()).containsExactly(Move.RECEIVED);
    }

    @Test
    void an_erasure_is_left_before_anything_is_looked_up() {
        journey.claims(Right.ERASURE).confirmed();
        var before = moves();
        round(all());

        isLeft(Hindrance.RIGHT);
        assertThat(moves()).hasSize(before.size() + 1);
        assertThat(journey.request().next()).isEqualTo(NextStep.TAKE);
    }

    @Test
    void another_name_than_the_one_on_file_is_left() {
        journey.asked("Kari Hansen", KnownPeople.EMAIL).confirmed();
        round(all());

        isLeft(Hindrance.PERSON);
    }

    @Test
    void an_address_that_came_on_file_after_the_request_is_left() {
        world.people.knownByEmailSince(world.clock.instant().plusSeconds(60));
        journey.asked().confirmed();
        round(all());

        isLeft(Hindrance.PERSON);
    }

    @Test
    void who_has_another_request_under_way_is_left() {
        new Journey(world).asked().confirmed().taken().ofOla();
        journey.asked().confirmed();
        round(all());

        isLeft(Hindrance.OTHER_REQUEST);
    }

    @Test
    void what_an_authority_has_had_is_weighed_by_an_employee() {
        journey.disclosed("authorities", "NAV").asked().confirmed();
        round(all());

        isLeft(Hindrance.AUTHORITY);
    }

    @Test
    void who_is_asked_who_they_are_elsewhere_is_not_answered_here() {
        new Journey(world).asked().confirmed().taken().doubted();
        journey.asked().confirmed();
        round(all());

        isLeft(Hindrance.DOUBT);
    }

    @Test
    void a_request_from_the_same_address_that_nobody_has_tied_to_a_person_counts_too() {
        new Journey(world).asked().confirmed().taken();
        journey.asked().confirmed();
        round(all());

        isLeft(Hindrance.OTHER_REQUEST);
    }

    @Test
    void what_was_written_on_an_earlier_case_is_read_first() {
        var earlier = new Journey(world).asked().confirmed().answered();
        world.as(world.kari).desk().note(earlier.id(), earlier.version(), "Her former husband Per rang");
        journey.asked().confirmed();
        round(all());

        isLeft(Hindrance.TO_READ);
    }

    @Test
    void a_system_that_is_searched_by_hand_leaves_the_rest_to_an_employee_who_goes_on_from_there() {
        journey.asked().confirmed();
        round();
        isLeft(Hindrance.BY_HAND);

        journey.taken().collected().approved().sent();

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void a_system_that_does_not_answer_leaves_it() {
        journey.asked().confirmed();
        var systems = all();
        systems[0] = new Connected("hubspot") {
            @Override
            public List<HeldDatum> find(Sought sought) {
                throw new IllegalStateException("down");
            }
        };
        round(systems);

        isLeft(Hindrance.SEARCH_FAILED);
    }

    @Test
    void what_may_tell_of_others_is_read_first() {
        journey.asked().confirmed();
        var systems = all();
        systems[2] = new Connected("email") {
            @Override
            public List<HeldDatum> find(Sought sought) {
                var whose = Set.copyOf(sought.identifiers());
                return List.of(
                        new HeldDatum("message", "Eva says hello", system(), "self", world.clock.instant(), whose));
            }
        };
        round(systems);

        isLeft(Hindrance.TO_READ);
    }

    @Test
    void it_closes_by_itself_once_its_time_is_over_and_not_as_soon_as_it_is_fetched() {
        journey.asked().confirmed();
        round(all());
        journey.entered();
        fetch();
        close();
        assertThat(journey.request().state()).as("they may want to write").isEqualTo(RequestState.ANSWERED);

        journey.afterDays(20);
        world.inTransaction(() -> world.rounds().takeDown());
        close();

        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(moves()).endsWith(Move.TAKEN_DOWN, Move.CLOSED);
    }

    @Test
    void who_writes_to_us_afterwards_is_read_by_an_employee_and_it_does_not_close() {
        journey.asked().confirmed();
        round(all());
        journey.entered();
        fetch();
        journey.wrote();
        close();

        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(journey.request().next()).isEqualTo(NextStep.TAKE);
        assertThat(journey.taken().request().next()).isEqualTo(NextStep.READ_REPLY);
    }

    @Test
    void what_went_wrong_is_left_and_not_tried_again() {
        journey.asked().confirmed();
        var rounds = world.asVern().automatic(all());
        world.inTransaction(() -> rounds.leave(journey.id()));

        isLeft(Hindrance.FAILED);
        assertThat(world.inTransaction(rounds::waiting)).isEmpty();
    }

    @Test
    void what_somebody_took_meanwhile_is_let_alone() {
        journey.asked().confirmed();
        var id = journey.id();
        journey.taken();
        var rounds = world.asVern().automatic(all());
        world.inTransaction(() -> rounds.answer(id));

        assertThat(moves()).endsWith(Move.TAKEN);
    }

    private void round(PersonalDataSystem... systems) {
        var rounds = world.asVern().automatic(systems);
        world.inTransaction(rounds::waiting).forEach(id -> world.inTransaction(() -> rounds.answer(id)));
    }

    private void close() {
        var rounds = world.asVern().automatic();
        world.inTransaction(rounds::close);
    }

    /** By whoever has entered. */
    private void fetch() {
        var window = world.asThePublic().window();
        world.inTransaction(() -> window.fetch(journey.grant(), Part.PDF));
    }

    private PersonalDataSystem[] all() {
        return new PersonalDataSystem[] {
            new Connected("hubspot"), new Connected("website"), new Connected("email"), new Connected("accounting")
        };
    }

    /** Reached by machine, and empty. */
    private static class Connected implements PersonalDataSystem {

        private final String system;

        Connected(String system) {
            this.system = system;
        }

        @Override
        public String system() {
            return system;
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of();
        }
    }

    private void isLeft(Hindrance why) {
        assertThat(moves()).endsWith(Move.LEFT);
        assertThat(journey.request().timeline().steps().getLast().detail()).isEqualTo(why.name());
        assertThat(journey.request().next()).isEqualTo(NextStep.TAKE);
    }

    private List<Move> moves() {
        return journey.request().timeline().steps().stream().map(Step::move).toList();
    }

    private String letter() {
        var request = journey.request();
        return world.inTransaction(() -> world.letters.of(request.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.ANSWER)
                .map(letter -> world.letterBook().open(request, letter).body())
                .findFirst()
                .orElseThrow());
    }
}
