package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.AnswerBookContractTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole case, each use case in a transaction of its own, wherever the data lie. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyContractTest {

    private final Databases on;
    private final RightsWorld world;
    private final Journey journey;

    JourneyContractTest(Databases on) {
        this.on = on;
        world = new RightsWorld(new RecordingAccessLog(), on);
        journey = new Journey(world);
    }

    @Test
    void goes_from_the_form_to_the_fetched_answer() {
        journey.asked().confirmed().answered().entered();
        var file = world.inTransaction(() -> world.window().fetch(journey.grant(), Part.PDF));

        assertThat(read(file)).hasSize((int) file.length()).startsWith("%PDF".getBytes());
        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(journey.request().offer().fetches()).isEqualTo(1);
        assertThat(journey.request().timeline().steps())
                .extracting(Step::move)
                .containsExactly(
                        Move.RECEIVED,
                        Move.EMAIL_CONFIRMED,
                        Move.TAKEN,
                        Move.PERSON_CONFIRMED,
                        Move.SEARCHED,
                        Move.ATTESTED,
                        Move.ATTESTED,
                        Move.ATTESTED,
                        Move.NOTHING_CONFIRMED,
                        Move.ATTESTED,
                        Move.APPROVED,
                        Move.ANSWERED,
                        Move.FETCHED);
    }

    @Test
    void a_page_that_has_gone_stale_is_refused_with_what_has_changed() {
        if (on == Databases.MEMORY) return; // memory does not count versions
        journey.asked();
        long shown = journey.version();
        journey.taken();

        assertThatThrownBy(() -> world.inTransaction(() -> world.desk().note(journey.id(), shown, "Late")))
                .isInstanceOfSatisfying(
                        StalePage.class, stale -> assertThat(stale.changes()).containsExactly("TAKEN"));
    }

    @Test
    void whom_somebody_else_asks_for_is_read_as_it_was_told() {
        journey.asksFor(
                Representation.Role.GUARDIAN, "eva@example.no", "Ida Hansen", "9", "Ida@example.no", Right.ACCESS);
        var child = journey.request().intake().concerned();
        assertThat(child.name()).isEqualTo("Ida Hansen");
        assertThat(child.email()).isEqualTo("Ida@example.no");
        assertThat(child.phone()).isNull();
        assertThat(child.age()).isEqualTo(9);
        assertThat(journey.request().representation().orElseThrow().role()).isEqualTo(Representation.Role.GUARDIAN);

        journey.taken();
        world.as(world.kari);
        world.inTransaction(
                () -> world.authority().concerned(journey.id(), journey.version(), "Ida Dahl", "15", "She said so"));
        var corrected = journey.request().intake();
        assertThat(corrected.concerned().name()).isEqualTo("Ida Dahl");
        assertThat(corrected.concerned().email()).isEqualTo("Ida@example.no");
        assertThat(corrected.concerned().age()).isEqualTo(15);
        assertThat(corrected.concernedAsTold().name()).isEqualTo("Ida Hansen");
        assertThat(corrected.requester().email()).isEqualTo("eva@example.no");
        assertThat(corrected.soughtBy()).endsWith("ida dahl");

        journey.asked();
        assertThat(journey.request().intake().concerned()).as("for themselves").isNull();
    }

    @Test
    void an_answer_is_taken_down_and_its_proof_stays() {
        journey.asked().confirmed().answered().afterDays(14);
        world.inTransaction(() -> world.rounds().takeDown());

        var kept = world.inTransaction(() -> world.answers.last(journey.id())).orElseThrow();
        assertThat(kept.hasContent()).isFalse();
        assertThat(world.inTransaction(() -> world.answers.piece(kept.id(), 0))).isEmpty();
        assertThat(kept.sha256()).hasSize(64);
        assertThat(journey.request().offer().takenDown()).isNotNull();
    }

    @Test
    void an_exclusion_and_an_included_datum_are_kept() {
        journey.asked().confirmed().taken().ofOla().collected();
        var item = journey.anItem();
        world.inTransaction(() -> world.answerDesk().exclude(journey.id(), journey.version(), item, "A colleague's"));
        assertThat(journey.request().exclusions()).hasSize(1);

        world.inTransaction(() -> world.answerDesk().include(journey.id(), journey.version(), item));
        assertThat(journey.request().exclusions()).isEmpty();
    }
}
