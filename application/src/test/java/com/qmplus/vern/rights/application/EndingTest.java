package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.StatusView.Message.ENDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case in which nothing is left to decide is not closed before what follows from it is done everywhere (GDPR art. 18(3), 19). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {

    private final RightsWorld world = new RightsWorld();
    private final Crm crm = new Crm();
    private final Journey journey;

    EndingTest() {
        world.connectAll();
        world.connected.add(crm);
        journey = new Journey(world)
                .claimsAbout(Right.RECTIFICATION)
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        about("field:interests");
        journey.carriedOut();
        assertThat(crm.restricted).containsExactly("interests");
    }

    @Test
    void what_was_withdrawn_ends_when_the_last_system_has_let_go() {
        crm.isDown = true;
        withdrawn();

        assertThat(state()).isEqualTo(RequestState.ENDING);
        assertThat(journey.request().isOpen()).isFalse();
        assertThat(journey.request().next()).isEqualTo(NextStep.AWAIT_SYSTEMS);
        assertThat(messages()).contains(StatusView.Message.WITHDRAWN, ENDING);

        crm.isDown = false;
        later(Duration.ofHours(1));

        assertThat(crm.restricted).isEmpty();
        assertThat(state()).isEqualTo(RequestState.CLOSED);
        assertThat(journey.request().next()).isEqualTo(NextStep.NOTHING);
        assertThat(messages()).contains(StatusView.Message.WITHDRAWN).doesNotContain(ENDING);
    }

    @Test
    void somebody_sees_to_it_where_the_system_does_not_and_it_ends_with_that() {
        crm.isDown = true;
        withdrawn();
        for (int minutes : List.of(1, 2, 4, 8, 16)) later(Duration.ofMinutes(minutes));
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        assertThat(state()).isEqualTo(RequestState.ENDING);

        world.as(world.kari);
        assertThat(world.inTransaction(() -> world.desk().view(journey.id())).may())
                .contains(RequestAction.CARRY_OUT)
                .doesNotContain(RequestAction.CLOSE, RequestAction.WRITE);
        crm.isDown = false; // it can be told that somebody has seen to it
        var open = world.inTransaction(() -> world.errandDesk().errands(journey.id())).stream()
                .filter(ErrandLine::open)
                .findFirst()
                .orElseThrow();
        world.inTransaction(
                () -> world.errandDesk().impossible(journey.id(), journey.version(), open.id(), "The house is gone"));

        assertThat(state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void of_whom_we_are_not_sure_they_are_the_person_is_not_told_that_something_is_left() {
        journey.doubted();
        crm.isDown = true;
        withdrawn();

        assertThat(state()).isEqualTo(RequestState.ENDING);
        assertThat(messages()).contains(StatusView.Message.WITHDRAWN).doesNotContain(ENDING);
    }

    private void about(String key) {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk()
                .about(journey.id(), journey.version(), journey.lastClaim(), Set.of(key), "They said so"));
    }

    private void withdrawn() {
        world.as(world.kari);
        world.inTransaction(
                () -> world.claimDesk().withdraw(journey.id(), journey.version(), journey.lastClaim(), "They called"));
        journey.carriedOut();
        assertThat(world.inTransaction(() -> journey.request().timeline().steps().stream()
                        .map(Step::move)
                        .toList()))
                .contains(Move.WITHDRAWN);
    }

    private void later(Duration time) {
        world.clock.pass(time);
        journey.carriedOut();
    }

    private RequestState state() {
        return journey.request().state();
    }

    private List<StatusView.Message> messages() {
        return journey.entered().status().messages();
    }
}
