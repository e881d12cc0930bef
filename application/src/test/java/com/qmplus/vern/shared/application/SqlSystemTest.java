package com.qmplus.vern.shared.application;

import static com.qmplus.vern.shared.CarriedOut.ANONYMISED;
import static com.qmplus.vern.shared.CarriedOut.BY_HAND;
import static com.qmplus.vern.shared.CarriedOut.CHANGED_SINCE;
import static com.qmplus.vern.shared.CarriedOut.DONE;
import static com.qmplus.vern.shared.CarriedOut.DONE_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.SystemFailed;
import com.qmplus.vern.shared.SystemFailed.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The database of the guide for operators, and one with names and types that are harder. */
@ParameterizedClass(name = "on {0}")
@EnumSource(OtherDatabases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlSystemTest {

    private static final Sought NORA = sought("email", "nora@example.no");

    private final OtherDatabases on;

    @TempDir
    Path folder;

    SqlSystemTest(OtherDatabases on) {
        this.on = on;
    }

    @BeforeEach
    void two_customers_with_purchases() throws SQLException {
        on.clean();
        on.run("""
                insert into customer values (1, 17, 'Nora@Example.no', '400 00 001', 'Innkjøper', 'Ring først', 'Bergen',
                    null, 'Kongletopp Bygg AS', {ts '2026-05-04 12:00:00'}, false)""");
        on.run("insert into customer values (2, 18, 'ola@example.no', '40000002', 'Innkjøper', 'Ring først', 'Bergen',"
                + " null, 'Kongletopp Bygg AS', null, false)");
        on.run("insert into purchase values (11, 1, 'Ved porten', 10.50)");
        on.run("insert into purchase values (12, 1, 'Bak huset', 20.00)");
        on.run("insert into purchase values (21, 2, 'Ved porten', 30.00)");
    }

    @Nested
    class Find {

        @Test
        void tells_all_that_stands_in_their_rows_and_nothing_of_others() {
            assertThat(system().find(NORA).stream().map(held -> held.field() + ": " + held.value()))
                    .containsExactlyInAnyOrder(
                            "email: Nora@Example.no",
                            "job-title: Innkjøper",
                            "message: Ring først",
                            "city: Bergen",
                            "company: Kongletopp Bygg AS",
                            "delivery: Ved porten",
                            "delivery: Bak huset");
        }

        @Test
        void tells_by_what_the_row_is_known_where_from_and_since_when() {
            var email = datum("email");
            assertThat(email.whose())
                    .contains(
                            new KnownIdentifier("email", "nora@example.no"),
                            new KnownIdentifier("phone", "+4740000001"),
                            new KnownIdentifier("crm-id", "17"));
            assertThat(email.system()).isEqualTo("accounting");
            assertThat(email.source()).isEqualTo("self");
            assertThat(email.collected()).isEqualTo(Instant.parse("2026-05-04T10:00:00Z"));
            assertThat(NORA.owns(email)).isTrue();
            assertThat(sought("email", "ola@example.no").owns(email)).isFalse();
        }

        @Test
        void knows_people_by_phone_however_it_is_written_and_by_their_record() {
            assertThat(system().find(sought("phone", "+4740000001"))).hasSize(7);
            assertThat(system().find(sought("crm-id", "17"))).hasSize(7);
        }

        @Test
        void asks_for_nothing_that_a_column_cannot_hold_or_only_takes_for_alike_and_for_nobody_by_a_name() {
            assertThat(system().find(sought("crm-id", "a-17"))).isEmpty();
            assertThat(system().find(sought("crm-id", "017"))).isEmpty();
            assertThat(system().find(sought("name", "Nora Berg"))).isEmpty();
        }

        @Test
        void whoever_writes_sql_into_a_form_is_not_heard() {
            assertThat(system().find(sought("email", "' or '1'='1"))).isEmpty();
        }
    }

    @Nested
    class Erase {

        @Test
        void empties_replaces_runs_or_leaves_by_hand_as_was_described() throws SQLException {
            var data = List.of(datum("job-title"), datum("message"), datum("city"), datum("company"));
            assertThat(system().erase(NORA, data)).containsExactly(DONE, ANONYMISED, DONE, BY_HAND);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("null");
            assertThat(on.ask("select note from customer where id = 1")).isEqualTo("(erased)");
            assertThat(on.ask("select city_by from customer where id = 1")).isEqualTo("vern");
            assertThat(on.ask("select company from customer where id = 1")).isEqualTo("Kongletopp Bygg AS");
        }

        @Test
        void leaves_everybody_else_alone() throws SQLException {
            system().erase(NORA, system().find(NORA));
            assertThat(system().find(sought("email", "ola@example.no"))).hasSize(6);
        }

        @Test
        void told_twice_as_after_a_kill_it_was_done_before() {
            var data = List.of(datum("job-title"), datum("message"), datum("city"));
            system().erase(NORA, data);
            assertThat(system().erase(NORA, data)).containsExactly(DONE_BEFORE, DONE_BEFORE, DONE_BEFORE);
        }

        @Test
        void told_twice_it_was_done_before_also_when_the_last_way_to_the_row_went_with_it() {
            var by = new Sought(
                    UUID.randomUUID(), UUID.randomUUID(), List.of(new KnownIdentifier("email", "nora@example.no")));
            var data = List.of(datum("email"), datum("job-title"));
            assertThat(system().erase(by, data)).containsExactly(DONE, DONE);
            assertThat(system().erase(by, data)).containsExactly(DONE_BEFORE, DONE_BEFORE);
        }

        @Test
        void what_stands_there_now_and_was_not_decided_on_is_left() throws SQLException {
            var title = datum("job-title");
            on.run("update customer set title = 'Daglig leder' where id = 1");
            assertThat(system().erase(NORA, List.of(title))).containsExactly(CHANGED_SINCE);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Daglig leder");
        }

        @Test
        void a_record_whose_only_identifier_was_changed_is_not_called_erased() throws SQLException {
            var data = List.of(datum("email"), datum("job-title"), datum("delivery"));
            on.run("update customer set email = 'nora.berg@example.no' where id = 1");
            assertThat(system().erase(NORA, data)).containsExactly(CHANGED_SINCE, CHANGED_SINCE, CHANGED_SINCE);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Innkjøper");
            assertThat(on.ask("select count(*) from purchase where customer_id = 1"))
                    .isEqualTo("2");
        }

        @Test
        void what_has_lost_the_record_that_knew_them_and_still_stands_is_not_called_erased() throws SQLException {
            var delivery = datum("delivery");
            on.run("update purchase set customer_id = null where customer_id = 1");
            assertThat(system().erase(NORA, List.of(delivery))).containsExactly(CHANGED_SINCE);
        }

        @Test
        void a_record_that_has_become_empty_or_is_no_more_is_gone_whoever_it_is_of() throws SQLException {
            var title = datum("job-title");
            var delivery = datum("delivery");
            on.run("update customer set email = 'nora.berg@example.no', title = null where id = 1");
            on.run("delete from purchase where customer_id = 1");
            assertThat(system().erase(NORA, List.of(title, delivery))).containsExactly(DONE_BEFORE, DONE_BEFORE);
        }

        @Test
        void somebody_whom_it_cannot_look_up_is_not_called_erased() {
            assertThat(system().erase(sought("name", "Nora Berg"), List.of(datum("job-title"))))
                    .containsExactly(BY_HAND);
        }

        @Test
        void a_field_that_nobody_described_is_by_hand() {
            assertThat(system().erase(NORA, List.of(held("street", "Storgata 1"))))
                    .containsExactly(BY_HAND);
        }

        @Test
        void a_row_goes_as_a_whole_and_of_several_only_the_one_that_was_meant() throws SQLException {
            var meant = system().find(NORA).stream()
                    .filter(each -> each.value().equals("Ved porten"))
                    .toList();
            assertThat(system().erase(NORA, meant)).containsExactly(DONE);
            assertThat(on.ask("select count(*) from purchase where customer_id = 1"))
                    .isEqualTo("1");
            assertThat(on.ask("select remark from purchase where id = 21")).isEqualTo("Ved porten");
            assertThat(system().erase(NORA, meant)).containsExactly(DONE_BEFORE);
        }

        @Test
        void data_of_the_same_words_are_each_erased_once() throws SQLException {
            on.run("update purchase set remark = 'Ved porten' where id = 12");
            var one = held("delivery", "Ved porten");
            assertThat(system().erase(NORA, List.of(one, one, one))).containsExactly(DONE, DONE, DONE_BEFORE);
            assertThat(on.ask("select count(*) from purchase")).isEqualTo("1");
        }

        @Test
        void without_its_record_a_datum_among_others_is_rather_looked_at_than_called_erased() {
            assertThat(system().erase(NORA, List.of(held("delivery", "Foran huset"))))
                    .containsExactly(CHANGED_SINCE);
        }

        @Test
        void a_row_that_holds_something_else_too_stays() throws SQLException {
            var system = system(
                    GuideExamples.database().replace("\"restriction\"", "\"erase\": \"delete\", \"restriction\""));
            system.erase(NORA, List.of(datum("job-title"), datum("email")));
            assertThat(on.ask("select company from customer where id = 1")).isEqualTo("Kongletopp Bygg AS");
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("null");
        }

        @Test
        void a_row_that_another_needs_to_be_found_stays_until_that_goes_too() throws SQLException {
            var system = system(
                    GuideExamples.database().replace("\"restriction\"", "\"erase\": \"delete\", \"restriction\""));
            var own = system.find(NORA).stream()
                    .filter(each -> !each.field().equals("delivery"))
                    .toList();
            assertThat(system.erase(NORA, own)).contains(BY_HAND);
            assertThat(on.ask("select count(*) from customer where id = 1")).isEqualTo("1");
        }

        @Test
        void everything_at_once_leaves_no_row() throws SQLException {
            var system = system(
                    GuideExamples.database().replace("\"restriction\"", "\"erase\": \"delete\", \"restriction\""));
            assertThat(system.erase(NORA, system.find(NORA))).containsOnly(DONE);
            assertThat(on.ask("select count(*) from customer where id = 1")).isEqualTo("0");
            assertThat(on.ask("select count(*) from purchase where customer_id = 1"))
                    .isEqualTo("0");
        }

        @Test
        void what_fails_in_the_middle_is_taken_back_and_says_nothing_of_the_data() throws SQLException {
            var system = system(GuideExamples.database().replace("city = null", "city = 1 / 0"));
            var data = List.of(datum("job-title"), datum("city"));
            assertThatThrownBy(() -> system.erase(NORA, data))
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageNotContaining("Bergen")
                    .hasNoCause();
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Innkjøper");
        }

        @Test
        void a_key_that_names_several_rows_touches_none() throws SQLException {
            on.run("alter table customer add column branch integer");
            on.run("update customer set branch = 7");
            var system = system(GuideExamples.database()
                    .replace(
                            "\"key\": [\"id\"],\n          \"identifiers\"",
                            "\"key\": [\"branch\"],\n          \"identifiers\"")
                    .replace("where id = :id", "where branch = :branch"));
            assertThatThrownBy(() -> system.erase(NORA, List.of(datum("job-title"))))
                    .isInstanceOf(NotAsConfigured.class);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Innkjøper");
        }
    }

    @Nested
    class Correct {

        @Test
        void says_what_is_right_and_was_done_before_the_second_time() throws SQLException {
            var corrections = List.of(
                    new Correction(datum("job-title"), "Daglig leder"),
                    new Correction(datum("city"), "Oslo"),
                    new Correction(datum("company"), "Kongletopp AS"));
            assertThat(system().correct(NORA, corrections)).containsExactly(DONE, DONE, BY_HAND);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Daglig leder");
            assertThat(on.ask("select city from customer where id = 1")).isEqualTo("Oslo");
            assertThat(on.ask("select title from customer where id = 2")).isEqualTo("Innkjøper");
            assertThat(system().correct(NORA, corrections)).containsExactly(DONE_BEFORE, DONE_BEFORE, BY_HAND);
        }

        @Test
        void what_was_changed_meanwhile_is_left() throws SQLException {
            var title = datum("job-title");
            on.run("update customer set title = 'Selger' where id = 1");
            assertThat(system().correct(NORA, List.of(new Correction(title, "Daglig leder"))))
                    .containsExactly(CHANGED_SINCE);
        }

        @Test
        void a_corrected_address_by_which_alone_they_were_known_was_done_before() {
            var corrections = List.of(
                    new Correction(datum("email"), "nora.berg@example.no"),
                    new Correction(datum("job-title"), "Daglig leder"));
            assertThat(system().correct(NORA, corrections)).containsOnly(DONE);
            assertThat(system().correct(NORA, corrections)).containsOnly(DONE_BEFORE);
        }

        @Test
        void what_is_gone_is_not_brought_back() throws SQLException {
            var title = datum("job-title");
            on.run("update customer set title = null where id = 1");
            assertThat(system().correct(NORA, List.of(new Correction(title, "Daglig leder"))))
                    .containsExactly(DONE_BEFORE);
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("null");
        }
    }

    @Nested
    class Restrict {

        @Test
        void marks_the_row_once_and_no_other() throws SQLException {
            var data = List.of(datum("email"), datum("job-title"));
            assertThat(system().restrict(NORA, data)).containsExactly(DONE, DONE);
            assertThat(system().restrict(NORA, data)).containsExactly(DONE_BEFORE, DONE_BEFORE);
            assertThat(on.ask("select count(*) from customer where restricted = true"))
                    .isEqualTo("1");
        }

        @Test
        void a_table_without_a_mark_is_by_hand() {
            assertThat(system().restrict(NORA, List.of(datum("delivery")))).containsExactly(BY_HAND);
        }

        @Test
        void the_mark_goes_only_when_all_of_the_row_is_let_go() throws SQLException {
            var row = system().find(NORA).stream()
                    .filter(each -> !each.field().equals("delivery"))
                    .toList();
            system().restrict(NORA, List.of(datum("email")));
            assertThat(system().release(NORA, List.of(datum("email")))).containsExactly(BY_HAND);
            assertThat(on.ask("select count(*) from customer where restricted = true"))
                    .isEqualTo("1");
            assertThat(system().release(NORA, row)).containsOnly(DONE);
            assertThat(on.ask("select count(*) from customer where restricted = true"))
                    .isEqualTo("0");
            assertThat(system().release(NORA, row)).containsOnly(DONE_BEFORE);
        }

        @Test
        void statements_of_the_operators_own_do_it_too() throws SQLException {
            var system = system(GuideExamples.database().replace("""
                    {"column": "restricted", "restricted": "true", "free": "false"}""", """
                    {"restrict": "update customer set restricted = true where id = :id",
                     "release": "update customer set restricted = false where id = :id"}"""));
            assertThat(system.restrict(NORA, List.of(datum("email")))).containsExactly(DONE);
            assertThat(on.ask("select count(*) from customer where restricted = true"))
                    .isEqualTo("1");
        }
    }

    @Nested
    class Anything {

        private static final String READERS = """
                {"systems": [{"system": "website", "kind": "sql",
                  "database": {"url": "%s", "user": "%s", "passwordKey": "vern.systems.accounting.password"},
                  "tables": [{"table": "Reader's \\"list\\"", "key": ["Nr 1", "nr_2"], "identifiers": {"email": "E-POST"},
                    "fields": {
                      "born": {"column": "Born", "correct": "update", "erase": "empty"},
                      "page-views": {"column": "Visits", "correct": "update", "erase": {"replaceBy": "0"}},
                      "member": {"column": "Member", "correct": "update", "erase": "empty"}}}]}]}
                """;

        @BeforeEach
        void readers() throws SQLException {
            on.run("insert into \"Reader's \"\"list\"\"\" values (1, 'a', 'nora@example.no', '1990-02-28', 51, true)");
            on.run("insert into \"Reader's \"\"list\"\"\" values (1, 'b', 'ola@example.no', '1990-02-28', 51, true)");
        }

        @Test
        void names_are_quoted_keys_are_of_several_columns_and_types_are_those_of_the_database() {
            var system = system(READERS.formatted(on.url(), on.user()));
            var found = system.find(NORA);
            assertThat(found).extracting(HeldDatum::value).containsExactly("1990-02-28", "51", "true");
            var corrections = List.of(
                    new Correction(found.get(0), "1991-03-01"),
                    new Correction(found.get(1), "52"),
                    new Correction(found.get(2), "false"));
            assertThat(system.correct(NORA, corrections)).containsOnly(DONE);
            assertThat(system.correct(NORA, corrections)).containsOnly(DONE_BEFORE);
            var now = system.find(NORA);
            assertThat(now).extracting(HeldDatum::value).containsExactly("1991-03-01", "52", "false");
            assertThat(system.erase(NORA, now)).containsExactly(DONE, ANONYMISED, DONE);
            assertThat(system.erase(NORA, now)).containsOnly(DONE_BEFORE);
            assertThat(system.find(sought("email", "ola@example.no")))
                    .extracting(HeldDatum::value)
                    .containsExactly("1990-02-28", "51", "true");
        }

        @Test
        void a_record_with_a_key_of_several_columns_is_known_again_when_its_identifier_was_changed()
                throws SQLException {
            var system = system(READERS.formatted(on.url(), on.user()));
            var found = system.find(NORA);
            on.run("update \"Reader's \"\"list\"\"\" set \"E-post\" = 'n@example.no' where \"nr_2\" = 'a'");
            assertThat(system.erase(NORA, found)).containsOnly(CHANGED_SINCE);
        }

        @Test
        void a_record_is_known_by_a_key_of_bytes() throws SQLException {
            on.bytes();
            var system = system(READERS.formatted(on.url(), on.user())
                    .replace("Reader's \\\"list\\\"", "token")
                    .replace("\"Nr 1\", \"nr_2\"", "\"id\"")
                    .replace("E-POST", "email"));
            var found = system.find(NORA);
            assertThat(found).hasSize(3);
            on.run("update token set email = 'n@example.no'");
            assertThat(system.erase(NORA, found)).containsOnly(CHANGED_SINCE);
            on.run("update token set email = 'nora@example.no'");
            assertThat(system.erase(NORA, found)).containsExactly(DONE, ANONYMISED, DONE);
        }

        @Test
        void a_table_or_column_that_is_not_there_fails_by_its_name() {
            assertThatThrownBy(
                            () -> system(READERS.formatted(on.url(), on.user()).replace("Visits", "Vists"))
                                    .find(NORA))
                    .isInstanceOf(NotAsConfigured.class)
                    .hasMessageContaining("Vists");
            assertThatThrownBy(() -> system(GuideExamples.database().replace("\"purchase\"", "\"puchase\""))
                            .find(NORA))
                    .isInstanceOf(NotAsConfigured.class)
                    .hasMessageContaining("puchase");
        }

        @Test
        void whoever_was_quicker_is_not_overwritten() throws SQLException {
            var title = datum("job-title");
            try (var other = on.connect()) {
                other.setAutoCommit(false);
                other.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                try (var statement = other.createStatement()) {
                    statement.execute("update customer set title = 'Selger' where id = 1");
                    var erasing = Thread.ofPlatform().start(() -> {
                        try {
                            system().erase(NORA, List.of(title));
                        } catch (RuntimeException triedAgain) {
                            // the other was quicker
                        }
                    });
                    joined(erasing, 700);
                    other.commit();
                    joined(erasing, 40_000);
                }
            }
            assertThat(on.ask("select title from customer where id = 1")).isEqualTo("Selger");
        }

        private static void joined(Thread thread, long millis) {
            try {
                thread.join(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void a_database_that_is_down_fails_and_is_tried_again() {
            var nowhere = GuideExamples.database().replace("accounting.example.no:5432", "127.0.0.1:1");
            assertThatThrownBy(() -> connected(nowhere).find(NORA))
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessageContaining("accounting")
                    .satisfies(failed(Why.UNREACHABLE));
        }

        @Test
        void why_it_failed_is_told_without_its_own_words() throws SQLException {
            assertThatThrownBy(() -> system(GuideExamples.database().replace("\"purchase\"", "\"puchase\""))
                            .find(NORA))
                    .satisfies(failed(Why.NOT_AS_DESCRIBED));
            var data = List.of(datum("city"));
            var impossible = system(GuideExamples.database().replace("city = null", "restricted = null"));
            assertThatThrownBy(() -> impossible.erase(NORA, data)).satisfies(failed(Why.NOT_AS_DESCRIBED));
            if (on == OtherDatabases.POSTGRESQL)
                assertThatThrownBy(
                                () -> system(GuideExamples.database(), "nobody").find(NORA))
                        .satisfies(failed(Why.REFUSED));
        }

        private static Consumer<Throwable> failed(Why why) {
            return failure -> assertThat(((SystemFailed) failure).why()).isEqualTo(why);
        }
    }

    private PersonalDataSystem system() {
        return system(GuideExamples.database());
    }

    private PersonalDataSystem system(String description) {
        return system(description, on.user());
    }

    private PersonalDataSystem system(String description, String user) {
        return connected(description
                .replace("jdbc:postgresql://accounting.example.no:5432/accounting?connectTimeout=10", on.url())
                .replace("\"user\": \"vern\"", "\"user\": \"" + user + "\""));
    }

    private PersonalDataSystem connected(String description) {
        try {
            var file = Files.writeString(folder.resolve("systems.json"), description);
            var settings = Settings.of(Map.of(
                    "vern.systems.file", file.toString(), "vern.systems.accounting.password", OtherDatabases.PASSWORD));
            return new ConnectedSystems(settings, Vaults.inMemory(), new OutsideTransaction(), TestClock.anyDay())
                    .systems()
                    .getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HeldDatum datum(String field) {
        return system().find(NORA).stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static HeldDatum held(String field, String value) {
        return new HeldDatum(field, value, "accounting", "self", null);
    }

    private static Sought sought(String... kindsAndValues) {
        var known = Arrays.asList(kindsAndValues);
        return new Sought(
                UUID.randomUUID(), UUID.randomUUID(), List.of(new KnownIdentifier(known.get(0), known.get(1))));
    }
}
