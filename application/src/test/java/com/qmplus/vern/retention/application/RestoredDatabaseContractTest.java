package com.qmplus.vern.retention.application;

import static com.qmplus.vern.people.application.ImportPlan.Outcome.REFUSED;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static com.qmplus.vern.retention.application.LedgerWorld.datum;
import static com.qmplus.vern.retention.application.LedgerWorld.export;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.ImportPlan;
import com.qmplus.vern.people.application.InMemoryPeople;
import com.qmplus.vern.people.application.InMemoryRememberedColumns;
import com.qmplus.vern.people.application.JpaPeople;
import com.qmplus.vern.people.application.PeopleHoldings;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Given an erased person, when a backup is restored, then they are erased again, and no import brings them back (statement 19; R7.4). */
@ParameterizedClass(name = "on {0}")
@EnumSource(
        value = Databases.class,
        names = {"DERBY", "POSTGRESQL"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredDatabaseContractTest {

    private static final List<String> TABLES = List.of("person_datum", "person_relation", "person_identifier");

    private final Databases on;
    private final String recordId = UUID.randomUUID().toString().substring(0, 18);
    private final String email = recordId + "@example.no";
    private final List<HeldDatum> all = List.of(
            datum("first-name", "Kari"), datum("last-name", "Ås"), datum("email", email), datum("crm-id", recordId));
    private LedgerWorld world;
    private PersonId kari;

    RestoredDatabaseContractTest(Databases on) {
        this.on = on;
    }

    @BeforeEach
    void somebodyIsKnown(@TempDir Path folder) {
        var people = new PeopleWorld(
                LedgerWorld.ANYBODY,
                new RecordingAccessLog(LedgerWorld.ANYBODY, TestClock.anyDay()),
                on.repository(InMemoryPeople::new, JpaPeople::new),
                new InMemoryRememberedColumns(),
                Vaults.inMemory());
        world = new LedgerWorld(folder, people, on.repository(InMemoryErasures::new, JpaErasures::new));
        kari = on.inTransaction(() -> {
            var person = people.person("Kari Ås", CUSTOMER_CONTACT);
            person.isKnownBy(IdentifierKind.CRM_ID, HUBSPOT, recordId, people.clock.instant());
            person.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, email, people.clock.instant());
            all.forEach(datum -> people.give(person, datum.field(), datum.value()));
            return person.id();
        });
        people.concerned.add(kari);
    }

    @Test
    void who_was_erased_whole_is_gone_again_and_stays_away() throws SQLException {
        on.inTransaction(
                () -> world.people.people.find(kari).orElseThrow().end(CUSTOMER_CONTACT, world.people.today()));
        var backup = backup();
        erase(all);
        assertThat(on.inTransaction(() -> world.people.people.find(kari))).isEmpty();
        restore(backup);
        assertThat(on.inTransaction(() -> world.people.people.find(kari))).isPresent();

        start();

        assertThat(on.inTransaction(() -> world.people.people.find(kari))).isEmpty();
        assertThat(row().outcome()).isEqualTo(REFUSED);
    }

    @Test
    void what_was_erased_of_somebody_is_gone_again_and_left_out_of_the_next_import() throws SQLException {
        var backup = backup();
        erase(List.of(datum("email", email)));
        restore(backup);

        start();

        on.inTransaction(() -> {
            var person = world.people.people.find(kari).orElseThrow();
            assertThat(person.data()).hasSize(3);
            assertThat(world.people.people.byIdentifier(IdentifierKind.EMAIL, email))
                    .isEmpty();
        });
        assertThat(row().leftOut()).extracting(left -> left.reason().name()).contains("ERASED_BEFORE");
    }

    @Test
    void before_the_start_the_restored_database_knows_nothing_of_it() throws SQLException {
        var backup = backup();
        erase(List.of(datum("email", email)));
        restore(backup);
        assertThat(row().leftOut()).extracting(left -> left.reason().name()).doesNotContain("ERASED_BEFORE");
    }

    private ImportPlan.Row row() {
        var file = export(recordId, "Kari", "Ås", email, "", "2024-02-03 10:15");
        return on.inTransaction(() -> world.people.contactImport().dryRun(file, null))
                .rows()
                .getFirst();
    }

    private void erase(List<HeldDatum> data) {
        var whose = new Sought(
                kari.value(),
                PeopleWorld.CASE,
                List.of(new KnownIdentifier("crm-id", recordId), new KnownIdentifier("email", email)));
        on.inTransaction(() -> {
            new PeopleHoldings(world.people.door()).erase(whose, data);
            world.ledger.record(whose, "vern", data, "17(1)(b)");
        });
        world.commit();
    }

    /** As the server does at its start; the steps make their own transactions there, and the test makes them here. */
    private void start() {
        world.keeping(StoredLedger.replay(on, world.erasures, world.people)).bringTogether();
    }

    /** The rows of the person. */
    private Map<String, List<Map<String, Object>>> backup() throws SQLException {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        try (var connection = on.store().source().getConnection()) {
            rows.put("person", rows(connection, "select * from person where id = '" + kari + "'"));
            for (var table : TABLES)
                rows.put(table, rows(connection, "select * from " + table + " where person_id = '" + kari + "'"));
        }
        return rows;
    }

    private static List<Map<String, Object>> rows(Connection connection, String query) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var columns = result.getMetaData();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    row.put(
                            columns.getColumnName(i),
                            columns.getColumnTypeName(i).equals("BLOB") ? result.getBytes(i) : result.getObject(i));
                rows.add(row);
            }
        }
        return rows;
    }

    private void restore(Map<String, List<Map<String, Object>>> backup) throws SQLException {
        try (var connection = on.store().source().getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("erasure_held_back", "erasure_subject", "erasure_field"))
                statement.executeUpdate("delete from " + table);
            statement.executeUpdate("delete from erasure");
            for (var table : TABLES)
                statement.executeUpdate("delete from " + table + " where person_id = '" + kari + "'");
            statement.executeUpdate("delete from person where id = '" + kari + "'");
            for (var table : backup.entrySet())
                for (var row : table.getValue()) insert(connection, table.getKey(), row);
        }
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        var marks = "?,".repeat(row.size());
        var sql = "insert into " + table + " (" + String.join(",", row.keySet()) + ") values ("
                + marks.substring(0, marks.length() - 1) + ")";
        try (var insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (var value : row.values()) insert.setObject(place++, value);
            insert.executeUpdate();
        }
    }
}
