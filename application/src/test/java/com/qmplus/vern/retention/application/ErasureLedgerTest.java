package com.qmplus.vern.retention.application;

import static com.qmplus.vern.people.application.ImportPlan.Outcome.CHANGED;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.NEW;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.REFUSED;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.UNCHANGED;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static com.qmplus.vern.retention.application.LedgerWorld.ALL;
import static com.qmplus.vern.retention.application.LedgerWorld.datum;
import static com.qmplus.vern.retention.application.LedgerWorld.export;
import static com.qmplus.vern.retention.application.LedgerWorld.whose;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.ImportPlan;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.people.application.PeopleHoldings;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.SubjectHash;
import com.qmplus.vern.shared.Correction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased does not come back by an export of another system (GDPR art. 17; R7.4, R7.5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureLedgerTest {

    private static final byte[] KARI = export("17", "Kari", "Ås", "kari@example.no", "10 00 00 01", "2024-02-03 10:15");

    private final LedgerWorld world;
    private final Person kari;

    ErasureLedgerTest(@TempDir Path folder) {
        world = new LedgerWorld(folder);
        kari = world.kari();
    }

    @Test
    void the_evidence_holds_the_case_hashes_keys_and_the_rule_and_nothing_of_what_was_erased() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        var erasure = world.erasures.all(world.erasures.ids()).getFirst();
        assertThat(erasure.caseId()).isEqualTo(PeopleWorld.CASE);
        assertThat(erasure.subjects())
                .extracting(SubjectHash::kind)
                .containsExactlyInAnyOrder("person", "crm-id", "email", "phone-and-name");
        assertThat(erasure.subjects()).extracting(SubjectHash::hash).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(erasure.erased()).singleElement().satisfies(erased -> {
            assertThat(erased.field().value()).isEqualTo("email");
            assertThat(String.valueOf(erased.category())).isEqualTo("contact");
            assertThat(erased.system().value()).isEqualTo("vern");
            assertThat(erased.origin().value()).isEqualTo("hubspot");
            assertThat(erased.rule()).isEqualTo("17(1)(b)");
        });
    }

    @Test
    void nothing_erased_is_nothing_recorded() {
        world.ledger.record(whose(kari), "vern", List.of(), "17(1)(b)");
        assertThat(world.erasures.ids()).isEmpty();
    }

    @Test
    void who_was_erased_is_refused_in_the_dry_run_and_in_the_import() {
        eraseAll();
        assertRefused(KARI);
        assertThat(world.people.contactImport().run(KARI, null).added()).isZero();
        assertThat(world.people.people.isEmpty()).isTrue();
    }

    @Test
    void under_another_number_they_are_recognised_by_their_address() {
        eraseAll();
        assertRefused(export("18", "K.", "Aas", "KARI@example.no", "", "2024-02-03 10:15"));
    }

    @Test
    void a_number_of_a_switchboard_is_theirs_only_with_their_name() {
        eraseAll();
        assertRefused(export("18", "Kari", "Aas", "", "+47 10000001", "2024-02-03 10:15"));
        var colleague = row(export("19", "Ola", "Lie", "ola@example.no", "10 00 00 01", "2024-02-03 10:15"));
        assertThat(colleague.outcome()).isEqualTo(NEW);
        assertThat(colleague.leftOut()).isEmpty();
    }

    @Test
    void somebody_else_is_taken_in_as_ever() {
        eraseAll();
        assertThat(row(export("18", "Ola", "Lie", "ola@example.no", "", "2024-02-03 10:15"))
                        .outcome())
                .isEqualTo(NEW);
    }

    @Test
    void one_field_that_was_erased_is_left_out_and_the_row_says_so() {
        world.erase(kari, List.of(datum("phone", "10 00 00 01")));
        var row = row(KARI);
        assertThat(row.leftOut())
                .extracting(left -> left.reason().name(), left -> left.field().en())
                .containsOnlyOnce(org.assertj.core.groups.Tuple.tuple("ERASED_BEFORE", "Phone"));
        world.people.contactImport().run(KARI, null);
        assertThat(kari.data()).extracting(datum -> datum.field().value()).doesNotContain("phone");
        assertThat(kari.identifiers()).extracting(known -> known.kind()).doesNotContain(IdentifierKind.PHONE);
    }

    @Test
    void what_the_person_had_said_of_a_datum_is_recorded_as_that_and_the_datum_is_taken_in_as_ever() {
        var phone = datum("phone", "10 00 00 01");
        world.annotate(kari, phone, "It is my mother's");
        world.eraseAnnotation(kari, datum("phone", "It is my mother's"));
        assertThat(world.erasures.all(world.erasures.ids()).getFirst().erased())
                .singleElement()
                .satisfies(erased -> assertThat(erased.isAnnotation()).isTrue());
        kari.forget(FieldKey.PHONE, HUBSPOT);
        assertThat(row(KARI).leftOut()).isEmpty();
    }

    @Test
    void who_has_come_back_since_is_taken_in_and_the_row_says_so() {
        eraseAll();
        world.people.clock.pass(Duration.ofDays(3));
        var again = export("17", "Kari", "Ås", "kari@example.no", "10 00 00 01", "2026-11-25 10:15");
        var row = row(again);
        assertThat(row.outcome()).isEqualTo(NEW);
        assertThat(row.returned()).extracting(text -> text.en()).contains("E-mail address");
        assertThat(world.people.contactImport().run(again, null).added()).isEqualTo(1);
        var third = row(again);
        assertThat(third.outcome()).isEqualTo(UNCHANGED);
        assertThat(third.returned()).isEmpty();
    }

    @Test
    void a_row_that_does_not_say_since_when_is_no_coming_back() {
        eraseAll();
        world.people.clock.pass(Duration.ofDays(2));
        assertRefused(export("17", "Kari", "Ås", "kari@example.no", "10 00 00 01", ""));
    }

    @Test
    void a_relation_of_the_day_itself_is_no_coming_back() {
        eraseAll();
        assertRefused(export("17", "Kari", "Ås", "kari@example.no", "10 00 00 01", "2026-11-23 09:15"));
    }

    @Test
    void what_was_erased_in_a_system_that_is_none_of_theirs_stops_nothing() {
        world.ledger.record(whose(kari), "accounting", List.of(elsewhere()), "17(1)(a)");
        var unknown = row(export("18", "Kari", "Ås", "kari@example.no", "", "2024-02-03 10:15"));
        assertThat(unknown.outcome()).isEqualTo(NEW);
        assertThat(unknown.leftOut()).isEmpty();
    }

    @Test
    void what_was_put_right_is_not_put_wrong_again() {
        world.people.contactImport().run(KARI, null);
        new PeopleHoldings(world.people.door())
                .correct(whose(kari), List.of(new Correction(datum("last-name", "Ås"), "Aasen")));
        var row = row(KARI);
        assertThat(row.leftOut()).extracting(left -> left.reason().name()).contains("CORRECTED_SINCE");
        world.people.contactImport().run(KARI, null);
        assertThat(kari.name()).isEqualTo("Kari Aasen");
        var married = export("17", "Kari", "Lie", "kari@example.no", "10 00 00 01", "2024-02-03 10:15");
        assertThat(row(married).outcome()).isEqualTo(CHANGED);
        world.people.contactImport().run(married, null);
        assertThat(kari.name()).as("what nobody found wrong").isEqualTo("Kari Lie");
    }

    @Test
    void an_erasure_is_equal_to_another_only_in_all_that_it_says() {
        var erased = world.erasures;
        world.erase(kari, List.of(datum("phone", "10 00 00 01"), datum("phone", "10 00 00 02")));
        assertThat(erased.all(erased.ids()).getFirst().erased())
                .extracting(Erased::field)
                .hasSize(1);
    }

    private static com.qmplus.vern.shared.HeldDatum elsewhere() {
        return new com.qmplus.vern.shared.HeldDatum("email", "kari@example.no", "accounting", "self", null);
    }

    private void eraseAll() {
        kari.end(CUSTOMER_CONTACT, world.people.today());
        world.erase(kari, ALL);
        assertThat(world.people.people.find(kari.id())).isEmpty();
    }

    private void assertRefused(byte[] file) {
        var row = row(file);
        assertThat(row.outcome()).isEqualTo(REFUSED);
        assertThat(row.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ImportPlan.RefusalReason.ERASED_BEFORE));
        assertThat(row.changes()).isEmpty();
    }

    private Row row(byte[] file) {
        return world.people.contactImport().dryRun(file, null).rows().getFirst();
    }
}
