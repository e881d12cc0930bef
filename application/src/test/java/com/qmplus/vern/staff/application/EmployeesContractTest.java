package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.PendingInvitation;
import com.qmplus.vern.staff.SecondFactor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmployeesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");

    private final Databases on;
    private final Employees employees;
    private final String unique = UUID.randomUUID().toString();
    private final Employee kari = new Employee(
            EmployeeId.random(), "Kari " + unique, unique, List.of(Roles.DPO, Roles.CASE_WORKER), Language.EN);

    EmployeesContractTest(Databases on) {
        this.on = on;
        this.employees = on.repository(InMemoryEmployees::new, JpaEmployees::new);
        on.inTransaction(() -> employees.add(kari));
    }

    @Test
    void an_employee_without_password_is_found_as_stored() {
        var found = found();
        assertThat(found.name()).isEqualTo(kari.name());
        assertThat(found.signInName()).isEqualTo(unique);
        assertThat(found.roles()).containsExactly(Roles.CASE_WORKER, Roles.DPO);
        assertThat(found.language()).isEqualTo(Language.EN);
        assertThat(found.passwordHash()).isEmpty();
        assertThat(found.invitation()).isEmpty();
        assertThat(found.secondFactor()).isEmpty();
    }

    @Test
    void password_invitation_and_second_factor_come_and_go() {
        var key = KeyId.random();
        change(employee -> {
            employee.invite(new PendingInvitation("aa", NOW));
            employee.offer(SecondFactor.offered(key, new Sealed(new byte[] {4, 2})));
        });
        assertThat(found().invitation().orElseThrow().admits("aa", NOW.minusNanos(1000)))
                .isTrue();
        assertThat(found().invitation().orElseThrow().admits("aa", NOW)).isFalse();
        assertThat(found().secondFactor().orElseThrow().key()).isEqualTo(key);
        assertThat(found().secondFactor().orElseThrow().secret()).isEqualTo(new Sealed(new byte[] {4, 2}));
        assertThat(found().hasSecondFactor()).isFalse();
        change(employee -> {
            employee.choosePassword("hash");
            employee.useCodeOf(58_000_000L);
        });
        assertThat(found().invitation()).isEmpty();
        assertThat(found().hasSecondFactor()).isTrue();
        assertThat(found().secondFactor().orElseThrow().isNew(58_000_000L)).isFalse();
        change(employee -> employee.leave(NOW));
        assertThat(found().secondFactor()).isEmpty();
        assertThat(found().hasLeft()).isTrue();
    }

    @Test
    void employees_are_found_by_sign_in_name_by_name_and_by_role() {
        assertThat(on.inTransaction(() -> employees.bySignInName(unique))).isPresent();
        assertThat(on.inTransaction(() -> employees.bySignInName("x" + unique))).isEmpty();
        assertThat(ids(() -> employees.named(unique.toUpperCase(Locale.ROOT), 5)))
                .containsExactly(kari.id());
        assertThat(ids(() -> employees.all(List.of(kari.id(), EmployeeId.random()))))
                .containsExactly(kari.id());
        assertThat(ids(() -> employees.all(List.of()))).isEmpty();
        assertThat(ids(employees::all)).contains(kari.id());
        assertThat(ids(() -> employees.holding(Roles.DPO))).contains(kari.id());
        assertThat(ids(() -> employees.holding(Roles.AUDITOR))).doesNotContain(kari.id());
        change(employee -> employee.leave(NOW));
        assertThat(ids(() -> employees.holding(Roles.DPO))).doesNotContain(kari.id());
        assertThat(on.inTransaction(employees::isEmpty)).isFalse();
    }

    @Test
    void names_with_percent_and_underscore_are_sought_as_they_are() {
        assertThat(ids(() -> employees.named("%", 5))).isEmpty();
        assertThat(ids(() -> employees.named("_", 5))).isEmpty();
    }

    /**
     * Two administrators who end each other at the same moment both hold the other still: one of them fails. In memory there
     * is but one moment at a time, and nothing to count.
     */
    @Test
    void an_employee_that_is_held_still_cannot_be_changed_by_another_meanwhile() {
        var counted = on == Databases.MEMORY ? 0 : 1;
        var before = found().version();
        on.inTransaction(() -> employees.holdStill(employees.find(kari.id()).orElseThrow()));
        assertThat(found().version()).isEqualTo(before + counted);
    }

    @Test
    void roles_change() {
        change(employee -> employee.changeRoles(List.of(Roles.AUDITOR)));
        assertThat(found().roles()).containsExactly(Roles.AUDITOR);
    }

    private Employee found() {
        return on.inTransaction(() -> employees.find(kari.id())).orElseThrow();
    }

    private void change(Consumer<Employee> change) {
        on.inTransaction(() -> change.accept(employees.find(kari.id()).orElseThrow()));
    }

    private List<EmployeeId> ids(Supplier<List<Employee>> query) {
        return on.inTransaction(query).stream().map(Employee::id).toList();
    }
}
