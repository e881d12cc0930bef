package com.qmplus.vern.register.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestDataSources;
import com.qmplus.vern.shared.application.TestStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From one installation into another that has just been started, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterRoundTripTest {

    private static final ElementRef CUSTOMERS = new ElementRef(ElementKind.AREA, "customers");

    static Stream<Supplier<TestStore>> databases() {
        return Stream.of(
                () -> new TestStore(TestDataSources.derby()), () -> new TestStore(TestDataSources.postgreSql()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void exported_imported_and_exported_again_is_equal(Supplier<TestStore> database) {
        var exported = kept().exported();
        var store = database.get();
        var there = new AnImport(
                new JpaRegisterVersions(store.entityManager()), new JpaRegisterUploads(store.entityManager()));
        store.inTransaction(() -> new FirstRegister(there.versions, Settings.of(Map.of()), there.clock).fill());
        assertThat(store.inTransaction(there::exported)).isNotEqualTo(exported);

        var id = store.inTransaction(() -> there.importing.upload("register-5.json", exported.getBytes(UTF_8)));
        var choices = store.inTransaction(() -> there.importing.suggested(id));
        var shown = store.inTransaction(() -> there.importing.dryRun(id, choices));
        assertThat(shown.lines(DryRun.Outcome.REFUSED)).isEmpty();
        store.inTransaction(() -> there.importing.run(id, choices, shown.version(), "Moved"));

        assertThat(store.inTransaction(there::exported)).isEqualTo(exported);
        assertThat(store.inTransaction(() -> there.register.version().number())).isEqualTo(2);
        assertThat(store.inTransaction(() -> there.dryRun(exported)).changesAnything())
                .isFalse();
        assertThat(store.inTransaction(() -> there.importing.dryRun(id, choices))
                        .importedAs())
                .isEqualTo(2);
    }

    /** A register that has been worked on: changed, confirmed, ended, and with a purpose that is not finished. */
    private static AnImport kept() {
        var here = new AnImport();
        here.editing.confirm(CUSTOMERS, 1, "Seen");
        here.editing.retire(new ElementRef(ElementKind.SOURCE, "crm"), 1, LocalDate.now(here.clock), "Over");
        save(here, ElementKind.AREA, it -> both(it, "/name", "Forskning", "Research & more"));
        save(here, ElementKind.PURPOSE, it -> {
            var named = both(both(it, "/name", "Kåring", "Award"), "/description", "Vi kårer", "We award");
            return named.stream()
                    .map(row -> row.path().equals("/activity") ? row.with("customer-care", "", List.of()) : row)
                    .toList();
        });
        return here;
    }

    private static void save(AnImport here, ElementKind kind, UnaryOperator<List<DocumentRow>> typed) {
        var draft = here.editing.blank(kind, Map.of());
        here.editing.save(new ElementChange(kind, null, 0, typed.apply(draft.rows()), "New"));
    }

    private static List<DocumentRow> both(List<DocumentRow> rows, String path, String nb, String en) {
        return rows.stream()
                .map(row -> row.path().equals(path) ? row.with(nb, en, List.of()) : row)
                .toList();
    }
}
