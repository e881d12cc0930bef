package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Deputyship.Days;
import com.qmplus.vern.staff.Deputyships;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeputyshipsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-05");

    private final Databases on;
    private final Deputyships deputyships;
    private final Employees employees;
    private final EmployeeId kari;
    private final EmployeeId nils;
    private final UUID id = UUID.randomUUID();

    DeputyshipsContractTest(Databases on) {
        this.on = on;
        deputyships = on.repository(InMemoryDeputyships::new, JpaDeputyships::new);
        employees = on.repository(InMemoryEmployees::new, JpaEmployees::new);
        kari = join();
        nils = join();
        on.inTransaction(() -> deputyships.add(new Deputyship(id, kari, nils, new Days(FIRST, LAST), kari, NOW)));
    }

    private EmployeeId join() {
        var one = EmployeeId.random();
        var employee = new Employee(one, "Kari", "k" + one, List.of(Roles.CASE_WORKER), Language.NB);
        on.inTransaction(() -> employees.add(employee));
        return one;
    }

    @Test
    void is_read_as_it_was_stored() {
        var one = on.inTransaction(() -> deputyships.find(id)).orElseThrow();
        assertThat(one.absent()).isEqualTo(kari);
        assertThat(one.deputy()).isEqualTo(nils);
        assertThat(one.days()).isEqualTo(new Days(FIRST, LAST));
        assertThat(one.namedBy()).isEqualTo(kari);
    }

    @Test
    void is_found_on_its_days_from_either_side_and_on_no_other() {
        assertThat(holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(holdsOn(FIRST)).isTrue();
        assertThat(holdsOn(LAST)).isTrue();
        assertThat(holdsOn(LAST.plusDays(1))).isFalse();
        assertThat(on.inTransaction(() -> deputyships.heldBy(kari, FIRST))).isEmpty();
        assertThat(on.inTransaction(() -> deputyships.standingFor(nils, FIRST))).isEmpty();
    }

    @Test
    void is_ahead_until_its_last_day_is_over_or_it_was_ended() {
        assertThat(isAhead(FIRST.minusYears(1))).isTrue();
        assertThat(isAhead(LAST)).isTrue();
        assertThat(isAhead(LAST.plusDays(1))).isFalse();
        on.inTransaction(() -> deputyships.find(id).orElseThrow().end(NOW));
        assertThat(isAhead(FIRST)).isFalse();
        assertThat(holdsOn(FIRST)).isFalse();
    }

    private boolean isAhead(LocalDate day) {
        return on.inTransaction(() -> deputyships.ahead(day)).stream()
                .anyMatch(one -> one.id().equals(id));
    }

    private boolean holdsOn(LocalDate day) {
        var held = on.inTransaction(() -> deputyships.heldBy(nils, day)).size();
        assertThat(on.inTransaction(() -> deputyships.standingFor(kari, day))).hasSize(held);
        return held == 1;
    }
}
