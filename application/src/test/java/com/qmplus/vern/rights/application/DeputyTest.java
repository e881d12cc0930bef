package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SecondApproverNeeded;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A colleague stands in for who has a case: Kari has it, Nils stands in for her. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeputyTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world).asked().confirmed().taken();

    @Test
    void sees_and_does_what_belongs_to_who_is_away_in_their_own_name() {
        assertThat(view(world.nils).whole()).isFalse();
        assertThatThrownBy(() -> world.as(world.nils).identity().candidates(journey.id()))
                .isInstanceOf(NotYourCase.class);
        world.standsIn(world.nils, world.kari, 3);

        assertThat(view(world.nils).whole()).isTrue();
        assertThat(view(world.nils).may(RequestAction.CONFIRM_PERSON)).isTrue();
        world.as(world.nils).identity().confirmPerson(journey.id(), journey.version(), KnownPeople.OLA);
        assertThat(journey.request().timeline().steps().getLast().decider()).isEqualTo(world.nils.toString());
        assertThat(journey.request().assignee()).as("it stays hers").isEqualTo(world.kari);
    }

    @Test
    void finds_it_among_their_own_and_sees_whose_it_is() {
        assertThat(mine(world.nils)).isEmpty();
        world.standsIn(world.nils, world.kari, 3);

        assertThat(mine(world.nils)).singleElement().satisfies(line -> {
            assertThat(line.mine()).isFalse();
            assertThat(line.standIn()).isTrue();
            assertThat(line.assignee()).isEqualTo("Kari Nordmann");
        });
        assertThat(world.as(world.nils).desk().counts().mine()).isEqualTo(1);
        assertThat(mine(world.kari))
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isTrue());
    }

    @Test
    void needs_to_know_the_person_as_long_as_it_lasts() {
        journey.ofOla();
        var person = KnownPeople.OLA;
        assertThat(world.needs().concerns(journey.id().value(), person, world.nils.value()))
                .isFalse();
        world.standsIn(world.nils, world.kari, 2);
        assertThat(world.needs().concerns(journey.id().value(), person, world.nils.value()))
                .isTrue();
        world.clock.pass(Duration.ofDays(2));

        assertThat(world.needs().concerns(journey.id().value(), person, world.nils.value()))
                .isFalse();
        assertThat(view(world.nils).whole()).as("it ended by itself").isFalse();
        assertThat(mine(world.nils)).isEmpty();
    }

    @Test
    void is_told_of_the_deadline_as_well_while_it_lasts() {
        var eva = world.employ("Eva Moe", "eva.moe@example.no");
        var siv = world.employ("Siv Dal", "siv.dal@example.no");
        world.as(world.kari).desk().handOver(journey.id(), journey.version(), eva);
        world.standsIn(siv, eva, 25);
        world.clock.pass(Duration.ofDays(20));
        world.deadlines().remind();
        assertThat(told(MailKind.DEADLINE_NEAR)).contains("eva.moe@example.no", "siv.dal@example.no");
        world.mails.clear();
        world.clock.pass(Duration.ofDays(5));
        world.deadlines().remind();

        assertThat(told(MailKind.DEADLINE_NEAR)).contains("eva.moe@example.no").doesNotContain("siv.dal@example.no");
    }

    @Test
    void never_works_on_their_own_request_nor_is_told_of_it() {
        var ola = world.employ("Ola Hansen", "ola.hansen@example.no");
        world.standsIn(ola, world.kari, 30);

        assertThat(view(ola).whole()).isFalse();
        assertThat(view(ola).may(RequestAction.CONFIRM_PERSON)).isFalse();
        assertThat(world.needs().worksOn(journey.id().value(), ola.value())).isFalse();
        assertThatThrownBy(() -> world.as(ola).identity().candidates(journey.id()))
                .isInstanceOf(OwnRequest.class);
        world.clock.pass(Duration.ofDays(20));
        world.deadlines().remind();
        assertThat(told(MailKind.DEADLINE_NEAR)).doesNotContain("ola.hansen@example.no");
    }

    @Test
    void never_approves_what_who_is_away_decided() {
        var waiting = new Journey(world)
                .claims(Right.ERASURE)
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        waiting.ruledOtherwise().ruled();
        assertThat(world.as(world.per).rulingDesk().awaiting()).hasSize(1);
        world.standsIn(world.per, world.kari, 3);

        assertThat(world.as(world.per).rulingDesk().awaiting()).isEmpty();
        assertThatThrownBy(() -> approve(waiting)).isInstanceOf(SecondApproverNeeded.class);
        world.as(world.per).desk().handOver(waiting.id(), waiting.version(), world.nils);
        assertThatThrownBy(() -> approve(waiting))
                .as("though another has it now")
                .isInstanceOf(SecondApproverNeeded.class);
        world.clock.pass(Duration.ofDays(3));
        approve(waiting);
    }

    @Test
    void never_approves_what_they_decided_for_who_was_away() {
        var waiting = new Journey(world)
                .claims(Right.ERASURE)
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        world.standsIn(world.per, world.kari, 1);
        var use = waiting.aUse();
        world.as(world.per)
                .rulingDesk()
                .override(
                        waiting.id(),
                        waiting.version(),
                        waiting.lastClaim(),
                        use,
                        waiting.aChoice(),
                        "They sue us",
                        "");
        world.as(world.per).rulingDesk().confirm(waiting.id(), waiting.version(), waiting.lastClaim());
        world.clock.pass(Duration.ofDays(1));

        assertThatThrownBy(() -> approve(waiting)).isInstanceOf(SecondApproverNeeded.class);
    }

    @Test
    void a_colleague_has_in_hand_their_own_and_that_of_those_who_are_away() {
        var nils = new Colleague(world.nils, Set.of(), false, Set.of(world.kari));
        assertThat(nils.hands()).containsExactlyInAnyOrder(world.nils, world.kari);
        assertThat(nils.has(journey.request())).isTrue();
    }

    private void approve(Journey waiting) {
        world.as(world.per).rulingDesk().approve(waiting.id(), waiting.version(), waiting.lastClaim());
    }

    private RequestView view(EmployeeId as) {
        return world.as(as).desk().view(journey.id());
    }

    private List<RequestLine> mine(EmployeeId as) {
        return world.as(as).desk().queue(QueueQuery.mine(10)).lines();
    }

    private List<String> told(MailKind kind) {
        return world.mails.stream()
                .filter(mail -> mail.kind() == kind)
                .map(mail -> mail.to().value())
                .toList();
    }
}
