package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Coverage;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsHeldTest {

    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final AccountsHeld held = new AccountsHeld(employees);

    @Test
    void an_account_is_told_to_whoever_signs_in_with_an_address_they_are_known_by() {
        employ("Tone Viken", "tone@qmplus.com");

        assertThat(found("Tone Viken-Berg", "Tone@QmPlus.com"))
                .extracting(HeldDatum::field, HeldDatum::value)
                .containsExactly(
                        tuple("employee-name", "Tone Viken"),
                        tuple("sign-in-name", "tone@qmplus.com"),
                        tuple("employee-role", "CASE_WORKER"));
    }

    @Test
    void or_with_its_first_part_under_the_same_name() {
        employ("Tone Viken", "tone");

        assertThat(found("tone viken", "tone@qmplus.com")).hasSize(3);
        assertThat(found("Tone Berg", "tone@example.no")).isEmpty();
    }

    @Test
    void a_namesake_is_told_nothing() {
        employ("Tone Viken", "tone");

        assertThat(found("Tone Viken", "viken@example.no")).isEmpty();
        assertThat(held.find(new Sought(Sought.NOBODY, UUID.randomUUID(), List.of(name("Tone Viken")))))
                .isEmpty();
    }

    @Test
    void an_account_tells_who_did_what_and_is_erased_by_no_case() {
        employ("Tone Viken", "tone@qmplus.com");
        var tone =
                new Sought(Sought.NOBODY, UUID.randomUUID(), List.of(new KnownIdentifier("email", "tone@qmplus.com")));
        var name = held.find(tone).getFirst();
        var another = new HeldDatum("case-name", "Tone Viken", "vern", "self", null);

        assertThat(held.erase(tone, List.of(name, another)))
                .containsExactly(CarriedOut.CHANGED_SINCE, CarriedOut.DONE_BEFORE);
        assertThat(held.correct(tone, List.of(new Correction(name, "Tone Berg"), new Correction(another, "Tone Berg"))))
                .containsExactly(CarriedOut.BY_HAND, CarriedOut.DONE_BEFORE);
        assertThat(held.restrict(tone, List.of(name, another)))
                .containsExactly(CarriedOut.BY_HAND, CarriedOut.DONE_BEFORE);
        assertThat(held.find(tone)).hasSize(3);
    }

    @Test
    void an_account_tells_all_that_the_list_of_tables_says() {
        employ("Tone Viken", "tone@qmplus.com");

        assertThat(found("Tone Viken", "tone@qmplus.com"))
                .extracting(HeldDatum::field)
                .containsAll(Coverage.listed().fieldsOf(AccountsHeld.class));
    }

    private List<HeldDatum> found(String name, String address) {
        return held.find(new Sought(
                Sought.NOBODY, UUID.randomUUID(), List.of(name(name), new KnownIdentifier("email", address))));
    }

    private static KnownIdentifier name(String name) {
        return new KnownIdentifier("name", name);
    }

    private void employ(String name, String signInName) {
        employees.add(new Employee(EmployeeId.random(), name, signInName, List.of(Roles.CASE_WORKER), Language.NB));
    }
}
