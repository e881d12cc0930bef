package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.RequestId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BulkDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey one = new Journey(world).asked("Ola Hansen", "ola@example.no");
    private final Journey other = new Journey(world).asked("Nora Berg", "nora@example.no");

    private static ChosenCase chosen(Journey journey) {
        return new ChosenCase(journey.id(), journey.version());
    }

    private BulkDesk desk() {
        return world.as(world.kari).bulkDesk();
    }

    @Test
    void several_are_taken_at_once() {
        var results = desk().take(List.of(chosen(one), chosen(other)));
        assertThat(results)
                .allMatch(BulkResult::isDone)
                .extracting(BulkResult::reference)
                .containsExactly(one.reference(), other.reference());
        assertThat(one.request().isAssignedTo(world.kari)).isTrue();
        assertThat(other.request().isAssignedTo(world.kari)).isTrue();
    }

    @Test
    void what_is_refused_for_one_is_told_and_holds_up_none_of_the_others() {
        var mine = new Journey(world).asked("Kari Nordmann", "kari@example.no");
        var stale = new ChosenCase(one.id(), one.version() + 1);
        var none = new ChosenCase(RequestId.random(), 0);
        var taken = new Journey(world).asked("Eva Dahl", "eva@example.no").taken();
        var results = desk().take(List.of(stale, none, chosen(mine), chosen(taken), chosen(other)));
        assertThat(results)
                .extracting(result -> result.refused() == null
                        ? ""
                        : result.refused().getClass().getSimpleName())
                .containsExactly("StalePage", "NotFound", "OwnRequest", "AlreadyTaken", "");
        assertThat(one.request().assignee()).isNull();
        assertThat(other.request().isAssignedTo(world.kari)).isTrue();
    }

    @Test
    void several_are_handed_over_to_a_colleague() {
        desk().take(List.of(chosen(one), chosen(other)));
        var results = desk().handOver(List.of(chosen(one), chosen(other)), world.nils);
        assertThat(results).allMatch(BulkResult::isDone);
        assertThat(other.request().isAssignedTo(world.nils)).isTrue();
    }

    @Test
    void the_acknowledgement_goes_once_more_to_those_who_have_not_confirmed() {
        one.taken();
        other.confirmed().taken();
        int before = world.mails.size();
        var results = desk().resendConfirmation(List.of(chosen(one), chosen(other)));
        assertThat(results).extracting(BulkResult::isDone).containsExactly(true, false);
        assertThat(world.mails).hasSize(before + 1);
    }

    @Test
    void more_than_a_hundred_are_too_many() {
        var many = Collections.nCopies(BulkDesk.MOST + 1, chosen(one));
        assertThatThrownBy(() -> desk().take(many)).isInstanceOf(InvalidField.class);
    }
}
