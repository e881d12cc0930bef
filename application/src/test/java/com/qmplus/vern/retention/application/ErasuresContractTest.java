package com.qmplus.vern.retention.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.retention.SubjectHash;
import com.qmplus.vern.shared.application.Databases;
import java.sql.SQLException;
import java.time.Instant;
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
class ErasuresContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456Z");

    private final Databases on;
    private final Erasures erasures;
    private final String hash = UUID.randomUUID().toString();

    ErasuresContractTest(Databases on) {
        this.on = on;
        this.erasures = on.repository(InMemoryErasures::new, JpaErasures::new);
    }

    @Test
    void it_is_read_as_it_was_stored_and_found_by_any_of_its_hashes_once() {
        var stored = stored(NOW, hash, hash + "2");
        on.inTransaction(() -> {
            assertThat(erasures.of(List.of(hash, hash + "2", "none")))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.id()).isEqualTo(stored.id());
                        assertThat(found.caseId()).isEqualTo(stored.caseId());
                        assertThat(found.when()).isEqualTo(NOW);
                        assertThat(found.subjects()).isEqualTo(stored.subjects());
                        assertThat(found.erased()).isEqualTo(stored.erased());
                    });
            assertThat(erasures.of(List.of("none"))).isEmpty();
            assertThat(erasures.of(List.of())).isEmpty();
            assertThat(erasures.ids()).contains(stored.id());
            assertThat(erasures.all(List.of(stored.id(), UUID.randomUUID()))).hasSize(1);
            assertThat(erasures.all(List.of())).isEmpty();
        });
    }

    @Test
    void what_was_erased_in_vern_itself_is_told_for_the_case_that_it_was_erased_for() {
        var request = UUID.randomUUID();
        var phone = new FieldKey("phone");
        var here = new Erased(phone, null, SystemKey.VERN, SystemKey.HUBSPOT, "17(1)(b)");
        var there = new Erased(phone, null, SystemKey.HUBSPOT, SystemKey.HUBSPOT, "17(1)(b)");
        var said = Erased.annotation(FieldKey.EMAIL, null, SystemKey.VERN, SystemKey.HUBSPOT, "17(1)(b)");
        on.inTransaction(() ->
                erasures.add(new Erasure(UUID.randomUUID(), request, NOW, List.of(), List.of(here, there, said))));
        assertThat(on.inTransaction(erasures::gone))
                .filteredOn(gone -> gone.caseId().equals(request))
                .containsExactly(new Erasures.Gone(request, NOW, phone, SystemKey.HUBSPOT));
    }

    @Test
    void what_is_held_back_is_remembered_until_it_is_let_go_or_its_time_is_over() {
        var one = stored(NOW, hash);
        var other = stored(NOW, hash);
        var old = stored(Instant.parse("1998-11-23T09:30:00Z"), hash);
        on.inTransaction(() -> List.of(one, other, old).forEach(erasure -> erasures.holdBack(erasure.id())));
        on.inTransaction(() -> erasures.letGo(other.id()));
        on.inTransaction(() -> erasures.letGo(UUID.randomUUID()));
        on.inTransaction(() ->
                assertThat(erasures.heldBack()).contains(one.id(), old.id()).doesNotContain(other.id()));
        on.inTransaction(() -> erasures.removeBefore(Instant.parse("1999-01-01T00:00:00Z")));
        on.inTransaction(
                () -> assertThat(erasures.heldBack()).contains(one.id()).doesNotContain(old.id()));
    }

    @Test
    void what_is_old_goes_whole() {
        var old = stored(Instant.parse("1999-11-23T09:30:00Z"), hash);
        var young = stored(NOW, hash);
        assertThat(on.inTransaction(() -> erasures.removeBefore(Instant.parse("2000-01-01T00:00:00Z"))))
                .isEqualTo(1);
        on.inTransaction(() -> {
            assertThat(erasures.ids()).contains(young.id()).doesNotContain(old.id());
            assertThat(erasures.of(List.of(hash))).extracting(Erasure::id).containsExactly(young.id());
        });
    }

    @Test
    void the_database_lets_nobody_change_what_was_recorded() throws SQLException {
        if (on == Databases.MEMORY) return; // has no database
        var stored = stored(NOW, hash);
        try (var connection = on.store().source().getConnection();
                var statement = connection.createStatement()) {
            var sql = "update erasure_subject set subject_hash = 'x' where subject_hash = '" + hash + "'";
            if (on == Databases.DERBY)
                assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
            else statement.executeUpdate(sql);
        }
        on.inTransaction(() ->
                assertThat(erasures.of(List.of(hash))).extracting(Erasure::id).containsExactly(stored.id()));
    }

    private Erasure stored(Instant when, String... hashes) {
        var subjects = List.of(hashes).stream()
                .map(one -> new SubjectHash("email", one))
                .toList();
        var erased = List.of(
                new Erased(FieldKey.EMAIL, new CategoryKey("contact"), SystemKey.VERN, SystemKey.HUBSPOT, "17(1)(b)"),
                Erased.annotation(
                        FieldKey.EMAIL, new CategoryKey("contact"), SystemKey.VERN, SystemKey.HUBSPOT, "17(1)(b)"),
                new Erased(FieldKey.PHONE, null, SystemKey.HUBSPOT, SystemKey.HUBSPOT, "21(3)"));
        var erasure = new Erasure(UUID.randomUUID(), UUID.randomUUID(), when, subjects, erased);
        on.inTransaction(() -> erasures.add(erasure));
        return erasure;
    }
}
