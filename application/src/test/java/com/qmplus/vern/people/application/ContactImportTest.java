package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.NO_PURPOSE;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.UNREADABLE_PHONE;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.CHANGED;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.NEW;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.REFUSED;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.UNCHANGED;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.FORMER_CUSTOMER;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PurposeNotYours;
import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.people.application.UnreadableFile.FileWithoutRecordIds;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactImportTest {

    private static final String HEADINGS =
            "Record ID,First Name,Last Name,Email,Phone Number,Company Name,Lifecycle Stage,Create Date,"
                    + "Unsubscribed from all email,Legal basis for processing contact's data,Interests,Notes\n";
    private static final String KARI =
            row("1", "Kari", "Ås", "Kari.As@example.no", "10 00 00 01", "Fjord AS", "Customer", "", "", "HMS");
    private static final String OLE = row(
            "2",
            "Ole",
            "Lie",
            "ole@example.no",
            "",
            "",
            "Subscriber",
            "false",
            "Freely given consent from contact",
            "HMS");

    private final PeopleWorld world = PeopleWorld.ofThePrivacyManager();
    private final ContactImport contacts = world.contactImport();

    @Test
    void a_dry_run_shows_what_would_happen_and_stores_nothing() {
        var plan = contacts.dryRun(file(KARI, OLE), null);
        assertThat(plan.rows())
                .extracting(Row::number, Row::outcome, Row::who)
                .containsExactly(tuple(2, NEW, "Kari Ås"), tuple(3, NEW, "Ole Lie"));
        assertThat(plan.count(NEW)).isEqualTo(2);
        assertThat(world.people.isEmpty()).isTrue();
    }

    @Test
    void an_import_stores_each_person_sealed_and_found_by_normalised_identifiers() {
        var report = contacts.run(file(KARI), null);
        assertThat(report.added()).isEqualTo(1);
        var kari = only("kari.as@example.no");
        assertThat(kari.name()).isEqualTo("Kari Ås");
        assertThat(kari.identifiers())
                .extracting(it -> it.kind(), it -> it.value())
                .contains(
                        tuple(IdentifierKind.CRM_ID, "1"),
                        tuple(IdentifierKind.EMAIL, "kari.as@example.no"),
                        tuple(IdentifierKind.PHONE, "+4710000001"));
        assertThat(values(kari)).containsEntry("email", "Kari.As@example.no").containsEntry("company", "Fjord AS");
        assertThat(kari.data())
                .allSatisfy(datum ->
                        assertThat(new String(datum.sealed().bytes(), UTF_8)).doesNotContain("Kari", "Fjord"));
    }

    @Test
    void a_file_without_record_ids_shows_its_columns_to_choose_from_and_is_never_imported() {
        var unnumbered =
                "Nummer,First Name,Email,Lifecycle Stage\n77,Kari,kari.as@example.no,Customer\n".getBytes(UTF_8);
        var plan = contacts.dryRun(unnumbered, null);
        assertThat(plan.readsRecordIds()).isFalse();
        assertThat(plan.rows()).isEmpty();
        assertThat(plan.columns())
                .extracting(ImportPlan.Column::heading)
                .containsExactly("Nummer", "First Name", "Email", "Lifecycle Stage");
        assertThatThrownBy(() -> contacts.run(unnumbered, null)).isInstanceOf(FileWithoutRecordIds.class);

        var none = new HashMap<String, String>();
        List.of("Nummer", "First Name", "Email", "Lifecycle Stage").forEach(heading -> none.put(heading, null));
        assertThat(contacts.dryRun(unnumbered, none).readsRecordIds()).isFalse();

        var chosen = contacts.dryRun(unnumbered, Map.of("Nummer", "crm-id"));
        assertThat(chosen.readsRecordIds()).isTrue();
        assertThat(chosen.count(NEW)).isEqualTo(1);
    }

    @Test
    void importing_twice_changes_nothing() {
        contacts.run(file(KARI, OLE), null);
        var before = snapshot();
        world.clock.pass(java.time.Duration.ofDays(3));
        var report = contacts.run(file(KARI, OLE), null);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.added() + report.changed()).isZero();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void the_record_id_identifies_whatever_else_has_changed() {
        contacts.run(file(KARI), null);
        var id = only("kari.as@example.no").id();
        var moved = row("1", "Kari", "Ås-Lie", "kari@example.com", "", "Fjell AS", "Customer", "", "", "");
        assertThat(contacts.run(file(moved), null).changed()).isEqualTo(1);
        var kari = only("kari@example.com");
        assertThat(kari.id()).isEqualTo(id);
        assertThat(kari.name()).isEqualTo("Kari Ås-Lie");
        assertThat(world.people.byIdentifier(IdentifierKind.EMAIL, "kari.as@example.no"))
                .isEmpty();
        assertThat(values(kari)).containsEntry("company", "Fjell AS").doesNotContainKey("phone");
    }

    @Test
    void a_change_is_shown_field_by_field() {
        contacts.run(file(KARI), null);
        var moved = row("1", "Kari", "Ås", "Kari.As@example.no", "", "Fjell AS", "Customer", "", "", "");
        var plan = contacts.dryRun(file(moved), null);
        assertThat(plan.rows().getFirst().outcome()).isEqualTo(CHANGED);
        assertThat(plan.rows().getFirst().changes())
                .extracting(change -> change.what().en(), Change::before, Change::after)
                .containsExactlyInAnyOrder(
                        tuple("Company", "Fjord AS", "Fjell AS"), tuple("Phone", "10 00 00 01", null));
    }

    @Test
    void the_lifecycle_stage_decides_the_relation_and_it_ends_when_the_stage_changes() {
        contacts.run(file(KARI), null);
        assertThat(relations("kari.as@example.no")).containsExactly(CUSTOMER_CONTACT);
        contacts.run(file(KARI.replace("Customer", "Former customer")), null);
        assertThat(relations("kari.as@example.no")).containsExactly(FORMER_CUSTOMER);
    }

    @Test
    void a_recorded_consent_makes_a_newsletter_reader_the_marketing_flag_does_not() {
        contacts.run(file(KARI.replace(",,,HMS", ",,Freely given consent from contact,HMS"), OLE), null);
        assertThat(relations("kari.as@example.no")).containsExactlyInAnyOrder(CUSTOMER_CONTACT, NEWSLETTER_READER);
        assertThat(relations("ole@example.no")).containsExactly(NEWSLETTER_READER);
    }

    @Test
    void who_has_unsubscribed_is_a_newsletter_reader_no_longer_from_that_day() {
        contacts.run(file(OLE), null);
        contacts.run(file(OLE.replace("false", "true")), null);
        assertThat(relations("ole@example.no")).isEmpty();
    }

    @Test
    void somebody_new_who_has_unsubscribed_is_not_taken_in() {
        var report = contacts.run(file(KARI, OLE.replace("false", "true")), null);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).hasSize(1);
        assertThat(reasons(report.refused())).containsExactly("UNSUBSCRIBED_WITHOUT_OTHER_RELATION");
    }

    @Test
    void a_value_that_no_purpose_serves_is_left_out_and_said_so() {
        var plan = contacts.dryRun(file(KARI), null);
        assertThat(plan.rows().getFirst().leftOut())
                .extracting(it -> it.reason(), it -> it.field().en())
                .containsExactly(tuple(NO_PURPOSE, "Interests"));
        contacts.run(file(KARI, OLE), null);
        assertThat(values(only("kari.as@example.no"))).doesNotContainKey("interests");
        assertThat(values(only("ole@example.no"))).containsEntry("interests", "HMS");
    }

    @Test
    void a_column_that_the_register_does_not_know_is_not_stored() {
        var plan = contacts.dryRun(file(KARI), null);
        assertThat(plan.columns())
                .filteredOn(column -> column.heading().equals("Notes"))
                .allSatisfy(column -> assertThat(column.field()).isNull());
    }

    @Test
    void a_phone_that_cannot_be_read_is_left_out() {
        var plan = contacts.dryRun(file(KARI.replace("10 00 00 01", "ask Ola")), null);
        assertThat(plan.rows().getFirst().leftOut())
                .extracting(it -> it.reason())
                .contains(UNREADABLE_PHONE);
    }

    @Test
    void bad_rows_are_refused_with_line_and_reason_and_lose_nothing_else() {
        var report = contacts.run(
                file(
                        KARI.replace("Kari.As@example.no", "kari.example.no"),
                        row("", "No", "Id", "no@example.no", "", "", "Customer", "", "", ""),
                        row("4", "", "", "", "", "", "Customer", "", "", ""),
                        row("5", "Un", "Known", "u@example.no", "", "", "Champion", "", "", ""),
                        row("6", "No", "Stage", "s@example.no", "", "", "", "", "", ""),
                        row("7", "Bad", "Date", "d@example.no", "", "", "Customer", "", "", "")
                                .replace("2024-02-03 10:15", "03/02/2024"),
                        row("8", "Born", "17829039869", "b@example.no", "", "", "Customer", "", "", ""),
                        row("9", "Lang", "x".repeat(3_000), "l@example.no", "", "", "Customer", "", "", ""),
                        "10,too,few\n",
                        OLE,
                        OLE.replace("ole@", "other@")),
                null);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(Row::number).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 12);
        assertThat(reasons(report.refused()))
                .containsExactly(
                        "INVALID_EMAIL",
                        "NO_RECORD_ID",
                        "NO_NAME_OR_EMAIL",
                        "UNKNOWN_LIFECYCLE_STAGE",
                        "NO_LIFECYCLE_STAGE",
                        "INVALID_DATE",
                        "NATIONAL_IDENTITY_NUMBER",
                        "TOO_LONG",
                        "WRONG_NUMBER_OF_CELLS",
                        "RECORD_ID_TWICE");
        assertThat(relations("ole@example.no")).containsExactly(NEWSLETTER_READER);
    }

    @Test
    void a_row_that_the_store_refuses_loses_nothing_else() {
        var failing = world.contactImport(
                new ContactStore(
                        world.people,
                        world.door(),
                        world.writer(),
                        world.erasedContacts(),
                        world.restrictedContacts(),
                        world.register,
                        world.log,
                        world.clock) {
                    @Override
                    public List<PlannedRow> store(
                            List<Contact> batch, java.util.Set<com.qmplus.vern.register.FieldKey> read) {
                        if (batch.stream()
                                .anyMatch(contact -> contact.recordId().equals("1")))
                            throw new IllegalStateException("constraint");
                        return super.store(batch, read);
                    }
                });
        var report = failing.run(file(KARI, OLE), null);
        assertThat(report.added()).isEqualTo(1);
        assertThat(reasons(report.refused())).containsExactly("NOT_STORED");
    }

    @Test
    void the_mapping_that_was_said_is_remembered() {
        var norwegian = "Nr;Navn;Fase\n7;Kari Ås;Kunde\n".getBytes(UTF_8);
        var said = Map.of("Nr", "crm-id", "Navn", "last-name", "Fase", "lifecycle-stage");
        contacts.run(norwegian, said);
        assertThat(contacts.dryRun(norwegian, null).count(UNCHANGED)).isEqualTo(1);
    }

    @Test
    void two_columns_may_be_read_as_one_field_and_the_first_that_says_something_counts() {
        var file = "Record ID,Last Name,Company Name,Associated Company,Lifecycle Stage\n7,Ås,,Fjord AS,Customer\n";
        contacts.run(file.getBytes(UTF_8), null);
        assertThat(values(world.people.byIdentifier(IdentifierKind.CRM_ID, "7").getFirst()))
                .containsEntry("company", "Fjord AS");
    }

    @Test
    void each_person_stored_is_traced_and_so_is_the_file() {
        contacts.run(file(KARI, OLE), null);
        var accesses = ((RecordingAccessLog) world.log).accesses();
        assertThat(accesses)
                .extracting(Access::operation)
                .containsExactly(Operation.IMPORT, Operation.CREATE, Operation.CREATE);
        assertThat(accesses.get(1).person())
                .isEqualTo(only("kari.as@example.no").id().value());
        assertThat(accesses.get(1).categories()).contains("contact", "identity");
        assertThat(accesses.toString()).doesNotContain("Kari", "Fjord");
    }

    @Test
    void whoever_is_compared_is_traced_with_all_that_was_looked_at_also_when_nothing_has_changed() {
        contacts.run(file(KARI, OLE), null);
        var before = accesses().size();
        contacts.dryRun(file(KARI, OLE), null);

        var looked = accesses().subList(before, accesses().size());
        assertThat(looked)
                .extracting(Access::operation)
                .containsExactly(Operation.LIST, Operation.VIEW, Operation.VIEW);
        assertThat(looked).extracting(Access::purpose).containsOnly("accuracy");
        assertThat(looked)
                .filteredOn(access -> only("ole@example.no").id().value().equals(access.person()))
                .singleElement()
                .satisfies(access -> assertThat(access.categories()).contains("contact", "identity", "web-behaviour"));
    }

    @Test
    void a_change_is_traced_with_the_categories_of_what_is_forgotten_too() {
        contacts.run(file(OLE), null);
        contacts.run(file(OLE.replace("HMS", "")), null);

        assertThat(accesses().getLast().operation()).isEqualTo(Operation.CHANGE);
        assertThat(accesses().getLast().categories()).containsExactly("web-behaviour");
    }

    @Test
    void an_export_opens_nobody_to_somebody_who_may_not_state_the_purpose() {
        contacts.run(file(KARI), null);
        var worker = new PeopleWorld(
                FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.CASE_WORKER),
                world.log,
                world.people,
                new InMemoryRememberedColumns(),
                world.vault);

        assertThatThrownBy(() -> worker.contactImport().dryRun(file(KARI), null))
                .isInstanceOf(PurposeNotYours.class);
        assertThatThrownBy(() -> worker.contactImport().run(file(KARI), null)).isInstanceOf(PurposeNotYours.class);
        assertThat(accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
    }

    private List<Access> accesses() {
        return ((RecordingAccessLog) world.log).accesses();
    }

    @Test
    void where_a_datum_came_from_and_when_is_kept() {
        contacts.run(file(KARI), null);
        var kari = only("kari.as@example.no");
        var nothing = world.restrictionBook().of(kari);
        var data = world.files()
                .open(kari, world.files().visible(kari, useImport(), nothing), useImport(), nothing)
                .data();
        assertThat(data)
                .extracting(it -> it.field().value(), DatumView::source, DatumView::system)
                .contains(tuple("email", "unknown", SystemKey.HUBSPOT), tuple("created", "crm", SystemKey.HUBSPOT));
        assertThat(data).extracting(DatumView::collected).containsOnly(java.time.Instant.parse("2024-02-03T09:15:00Z"));
    }

    @Test
    void what_is_contested_stays_as_it_is_and_the_row_says_so() {
        contacts.run(file(KARI), null);
        var kari = only("kari.as@example.no");
        restrict(kari, com.qmplus.vern.people.Extent.of(com.qmplus.vern.register.FieldKey.EMAIL, SystemKey.HUBSPOT));

        var plan = contacts.dryRun(file(KARI.replace("Kari.As@", "another@")), null);
        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(com.qmplus.vern.people.application.ImportPlan.Outcome.UNCHANGED);
            assertThat(row.leftOut()).extracting(left -> left.reason().name()).contains("RESTRICTED");
        });
        contacts.run(file(KARI.replace("Kari.As@", "another@")), null);
        assertThat(only("kari.as@example.no").id()).isEqualTo(kari.id());
    }

    @Test
    void of_a_person_who_is_restricted_whole_an_import_changes_nothing() {
        contacts.run(file(KARI), null);
        var kari = only("kari.as@example.no");
        restrict(kari, com.qmplus.vern.people.Extent.wholePerson());

        contacts.run(file(KARI.replace("Kari,", "Karianne,").replace("Kari.As@", "another@")), null);
        assertThat(only("kari.as@example.no").name()).isEqualTo(kari.name());
    }

    private void restrict(com.qmplus.vern.people.Person person, com.qmplus.vern.people.Extent extent) {
        var order = new com.qmplus.vern.people.RestrictionOrder(
                extent,
                com.qmplus.vern.people.RestrictionGround.ACCURACY_CONTESTED,
                world.today(),
                new com.qmplus.vern.people.CaseRef(PeopleWorld.CASE),
                java.util.UUID.randomUUID());
        world.restrictionBook().impose(person.id(), List.of(order));
    }

    private static com.qmplus.vern.people.Use useImport() {
        return new com.qmplus.vern.people.Use.ForImport(SystemKey.HUBSPOT);
    }

    private static List<String> reasons(List<Row> rows) {
        assertThat(rows).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(REFUSED));
        return rows.stream()
                .map(row -> row.refusals().getFirst().reason().name())
                .toList();
    }

    private Person only(String email) {
        var found = world.people.byIdentifier(IdentifierKind.EMAIL, email);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private java.util.Set<RelationKindKey> relations(String email) {
        return only(email).relationKinds(world.today());
    }

    private Map<String, String> values(Person person) {
        return person.data().stream()
                .collect(Collectors.toMap(
                        datum -> datum.field().value(), datum -> world.files().value(person, datum)));
    }

    private String snapshot() {
        return ((InMemoryPeople) world.people)
                .all().stream()
                        .map(person -> person.name()
                                + values(person)
                                + person.relationKinds(world.today())
                                + person.data().stream()
                                        .map(datum -> datum.id())
                                        .toList())
                        .toList()
                        .toString();
    }

    private static byte[] file(String... rows) {
        return (HEADINGS + String.join("", rows)).getBytes(UTF_8);
    }

    private static String row(
            String id,
            String first,
            String last,
            String email,
            String phone,
            String company,
            String stage,
            String unsubscribed,
            String basis,
            String interests) {
        return String.join(
                        ",",
                        id,
                        first,
                        last,
                        email,
                        phone,
                        company,
                        stage,
                        "2024-02-03 10:15",
                        unsubscribed,
                        basis,
                        interests,
                        "a note")
                + "\n";
    }
}
