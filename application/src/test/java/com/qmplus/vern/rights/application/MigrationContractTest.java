package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.EarlierDatabase;
import com.qmplus.vern.shared.application.TestDataSources;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version left in the database means the same afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationContractTest {

    private static final byte[] TEXT = {7, 7};

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(
                Named.of("Derby", TestDataSources::derby), Named.of("PostgreSQL", TestDataSources::postgreSql));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void the_text_of_a_correction_goes_to_the_decision_that_it_was_decided_by_and_to_no_other(
            Supplier<DataSource> source) {
        var database = EarlierDatabase.before("105", source.get());
        var claim = UUID.randomUUID();
        var another = UUID.randomUUID();
        var item = UUID.randomUUID();
        found(database, claim, item, "ACCURACY", "INACCURATE", TEXT);
        found(database, claim, UUID.randomUUID(), "ACCURACY", "INACCURATE", new byte[] {8});
        var corrected = decided(database, claim, item, "CORRECT", "INACCURATE");
        decided(database, claim, UUID.randomUUID(), "CORRECT", "INACCURATE");
        decided(database, another, item, "CORRECT", "INACCURATE");
        decided(database, claim, item, "ANNOTATE", "OPINION");
        decided(database, claim, item, "ERASE", "INACCURATE");

        database.bringOn("105");

        assertThat(database.ask("select new_value from request_ruling where new_value is not null"))
                .containsExactly(TEXT);
        assertThat(database.ask("select new_value from request_ruling where id = '" + corrected + "'"))
                .containsExactly(TEXT);
        assertThat(database.ask("select new_value from ruling_circumstance")).hasSize(2);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void a_statement_goes_to_the_decision_to_put_it_beside_the_datum(Supplier<DataSource> source) {
        var database = EarlierDatabase.before("105", source.get());
        var claim = UUID.randomUUID();
        var item = UUID.randomUUID();
        found(database, claim, item, "ACCURACY", "OPINION", TEXT);
        found(database, claim, item, "SECRECY", "OPINION", new byte[] {8});
        decided(database, claim, item, "ANNOTATE", "OPINION");

        database.bringOn("105");

        assertThat(database.ask("select new_value from request_ruling")).containsExactly(TEXT);
    }

    private static void found(
            EarlierDatabase database, UUID claim, UUID item, String kind, String value, byte[] instead) {
        database.holds(
                "ruling_circumstance",
                Map.of(
                        "id",
                        database.id(UUID.randomUUID()),
                        "claim_id",
                        database.id(claim),
                        "kind",
                        kind,
                        "subject",
                        item.toString(),
                        "found_value",
                        value,
                        "new_value",
                        instead));
    }

    private static UUID decided(EarlierDatabase database, UUID claim, UUID item, String outcome, String reason) {
        var id = UUID.randomUUID();
        database.holds(
                "request_ruling",
                Map.of(
                        "id",
                        database.id(id),
                        "claim_id",
                        database.id(claim),
                        "item_id",
                        database.id(item),
                        "outcome",
                        outcome,
                        "reason",
                        reason));
        return id;
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void a_case_that_was_closed_too_early_ends_only_now(Supplier<DataSource> source) {
        var database = EarlierDatabase.before("117", source.get());
        var done = closed(database, "V-DONE", "CLOSED", "NOTHING");
        errand(database, done, "DONE");
        errand(database, closed(database, "V-OPEN", "CLOSED", "NOTHING"), "WAITING");
        errand(database, closed(database, "V-HAND", "CLOSED", "CARRY_OUT"), "BY_HAND");
        closed(database, "V-TELL", "CLOSED", "TELL_RECIPIENTS");
        errand(database, closed(database, "V-WAIT", "ANSWERED", "WAIT_FOR_FETCH"), "FAILED");

        database.bringOn("117");

        assertThat(database.ask("select reference || ' ' || state || ' ' || next_step from data_subject_request"))
                .containsExactlyInAnyOrder(
                        "V-DONE CLOSED NOTHING",
                        "V-OPEN ENDING AWAIT_SYSTEMS",
                        "V-HAND ENDING CARRY_OUT",
                        "V-TELL ENDING TELL_RECIPIENTS",
                        "V-WAIT ANSWERED WAIT_FOR_FETCH");
    }

    private static UUID closed(EarlierDatabase database, String reference, String state, String next) {
        var id = UUID.randomUUID();
        database.holds(
                "data_subject_request",
                Map.of("id", database.id(id), "reference", reference, "state", state, "next_step", next));
        return id;
    }

    private static void errand(EarlierDatabase database, UUID request, String state) {
        database.holds("errand", Map.of("request_id", database.id(request), "state", state));
    }
}
