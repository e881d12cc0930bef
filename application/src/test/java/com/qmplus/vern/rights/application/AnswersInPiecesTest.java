package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Dialect;
import com.qmplus.vern.shared.application.TestDataSources;
import com.qmplus.vern.shared.application.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of answers that were kept whole, one of each case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInPiecesTest {

    private static final Sealed SEALED = new Sealed(new byte[] {4, 5, 6});

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(
                Named.of("Derby", TestDataSources::derby), Named.of("PostgreSQL", TestDataSources::postgreSql));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void they_stay_as_they_were_sealed_and_their_proof_with_them(Supplier<DataSource> database) throws Exception {
        var store = new TestStore(database.get());
        var requests = new JpaRequests(store.entityManager());
        var answers = new JpaFinishedAnswers(store.entityManager());
        var open = aCase().now();
        var takenDown = aCase().now();
        store.inTransaction(() -> {
            requests.add(open);
            requests.add(takenDown);
            return true;
        });
        asBefore(store, "insert into finished_answer values ('%s', ?, '{}', 'abc')".formatted(open.id()), SEALED);
        asBefore(store, "insert into finished_answer values ('%s', ?, '{}', 'def')".formatted(takenDown.id()), null);

        migrate(store.source());

        store.inTransaction(() -> {
            var kept = answers.last(open.id()).orElseThrow();
            assertThat(kept.isWhole()).isTrue();
            assertThat(kept.pieces()).isEqualTo(1);
            assertThat(kept.sha256()).isEqualTo("abc");
            assertThat(answers.piece(kept.id(), 0)).contains(SEALED);
            assertThat(AnswerPlace.of(KeyId.random(), kept, 0).context()).isEqualTo("answer " + open.id());
            var gone = answers.last(takenDown.id()).orElseThrow();
            assertThat(gone.hasContent()).isFalse();
            assertThat(gone.sha256()).isEqualTo("def");
            return true;
        });
    }

    private static void asBefore(TestStore store, String insert, Sealed content) throws Exception {
        try (var connection = store.source().getConnection();
                var statement = connection.createStatement()) {
            if (content != null) {
                statement.execute("drop table finished_answer");
                statement.execute("drop table finished_answer_piece");
                statement.execute(in(
                        store.source(),
                        "create table finished_answer (request_id ${uuid} not null primary key references"
                                + " data_subject_request (id), content ${bytes}, manifest varchar(4000) not null,"
                                + " sha256 varchar(64) not null)"));
            }
            try (var row = connection.prepareStatement(insert)) {
                row.setBytes(1, content == null ? null : content.bytes());
                row.executeUpdate();
            }
        }
    }

    private static void migrate(DataSource source) throws Exception {
        for (var statement : script(source))
            try (var connection = source.getConnection();
                    var run = connection.createStatement()) {
                run.execute(statement);
            }
    }

    private static List<String> script(DataSource source) throws Exception {
        var name = "/db/migration/V110__answers_in_pieces.sql";
        try (var file = Objects.requireNonNull(AnswersInPiecesTest.class.getResourceAsStream(name))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Stream.of(in(source, text).split(";"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }
    }

    private static String in(DataSource source, String sql) {
        var text = sql;
        for (var each : Dialect.of(source).placeholders().entrySet())
            text = text.replace("${" + each.getKey() + "}", each.getValue());
        return text;
    }
}
