package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.DaysOutOfRange;
import com.qmplus.vern.staff.DeputyIsAway;
import com.qmplus.vern.staff.DeputyLacksRole;
import com.qmplus.vern.staff.DeputyNamedAlready;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.OwnDeputy;
import com.qmplus.vern.staff.StandsInThen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeputyDeskTest {

    private final House house = new House(new RecordingAccessLog());
    private final InMemoryDeputyships deputyships = new InMemoryDeputyships();
    private final Employee kari = house.kari;
    private final Employee nils = house.join("Nils Berg", "nils", Roles.CASE_WORKER);
    private final Employee siv = house.join("Siv Dal", "siv", Roles.CASE_WORKER);
    private final Employee per = house.join("Per Lund", "per", Roles.PRIVACY_MANAGER);
    private final Employee ida = house.join("Ida Vik", "ida", Roles.PRIVACY_MANAGER, Roles.CASE_WORKER);
    private final LocalDate today = LocalDate.now(house.clock);

    @Test
    void a_deputy_stands_in_from_the_first_day_to_the_last_and_then_no_more() {
        name(kari, nils, 1, 3);

        assertThat(standIns().absentOf(nils.id())).as("not yet").isEmpty();
        house.clock.pass(Duration.ofDays(1));
        assertThat(standIns().absentOf(nils.id())).containsExactly(kari.id());
        assertThat(standIns().deputiesOf(kari.id())).containsExactly(nils.id());
        house.clock.pass(Duration.ofDays(2));
        assertThat(standIns().absentOf(nils.id())).as("the last day").containsExactly(kari.id());
        house.clock.pass(Duration.ofDays(1));
        assertThat(standIns().absentOf(nils.id())).as("by itself").isEmpty();
        assertThat(desk(kari).ahead()).isEmpty();
    }

    @Test
    void who_is_back_earlier_ends_it_and_so_may_the_deputy() {
        name(kari, nils, 0, 3);
        desk(nils).end(desk(nils).ahead().getFirst().id());
        assertThat(standIns().absentOf(nils.id())).isEmpty();
        name(kari, nils, 0, 3);
        desk(kari).end(desk(kari).ahead().getFirst().id());
        assertThat(desk(kari).ahead()).isEmpty();
    }

    @Test
    void nobody_stands_in_for_themselves_or_without_the_role() {
        refused(OwnDeputy.class, kari, kari, 0, 3);
        refused(DeputyLacksRole.class, kari, house.ada, 0, 3);
        refused(DeputyLacksRole.class, per, nils, 0, 3);
        name(per, ida, 0, 3);
        siv.leave(house.clock.instant());
        refused(DeputyLacksRole.class, kari, siv, 0, 3);
        assertThat(desk(kari).possible(kari.id()))
                .extracting(Colleague::name)
                .containsOnly("Nils Berg", "Per Lund", "Ida Vik");
    }

    @Test
    void the_days_lie_ahead_in_their_order_and_within_a_year() {
        refused(DaysOutOfRange.class, kari, nils, -1, 3);
        refused(DaysOutOfRange.class, kari, nils, 3, 2);
        refused(DaysOutOfRange.class, kari, nils, 0, 366);
        name(kari, nils, 0, 365);
    }

    @Test
    void only_one_at_a_time_stands_in_for_somebody() {
        name(kari, nils, 2, 4);
        refused(DeputyNamedAlready.class, kari, siv, 4, 6);
        refused(DeputyNamedAlready.class, kari, siv, 0, 9);
        name(kari, siv, 5, 6);
    }

    @Test
    void who_is_away_stands_in_for_nobody_and_who_stands_in_is_not_away() {
        name(kari, nils, 2, 4);
        refused(DeputyIsAway.class, siv, kari, 4, 6);
        refused(DeputyIsAway.class, nils, kari, 3, 3); // one for the other
        refused(StandsInThen.class, nils, siv, 3, 3);
        name(nils, kari, 5, 6);
    }

    @Test
    void a_privacy_manager_names_one_for_who_cannot_and_nobody_else_does() {
        desk(per).name(kari.id(), nils.id(), today, today);
        assertThat(desk(per).ahead()).hasSize(1);
        assertThat(desk(siv).ahead()).isEmpty();
        assertThat(desk(kari).absentees()).extracting(Colleague::name).containsExactly("Kari Nordmann");
        assertThatThrownBy(() -> desk(siv).name(kari.id(), siv.id(), today, today))
                .isInstanceOf(NotFound.class);
        var id = desk(per).ahead().getFirst().id();
        assertThatThrownBy(() -> desk(siv).end(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk(siv).end(UUID.randomUUID())).isInstanceOf(NotFound.class);
        desk(per).end(id);
    }

    private void refused(Class<? extends BrokenRule> rule, Employee absent, Employee deputy, int from, int until) {
        assertThatThrownBy(() -> name(absent, deputy, from, until)).isInstanceOf(rule);
    }

    private void name(Employee absent, Employee deputy, int from, int until) {
        desk(absent).name(absent.id(), deputy.id(), today.plusDays(from), today.plusDays(until));
    }

    private StandIns standIns() {
        return new StandIns(deputyships, house.clock);
    }

    private DeputyDesk desk(Employee as) {
        var caller = FixedCaller.employee(as.id().value(), as.roles().toArray(String[]::new));
        return new DeputyDesk(deputyships, house.employees, caller, new RecordingAccessLog(), house.clock);
    }
}
