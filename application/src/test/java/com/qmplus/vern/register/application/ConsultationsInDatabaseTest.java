package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.ConsultationStep;
import com.qmplus.vern.register.ConsultationStep.Said;
import com.qmplus.vern.register.Consultations;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a database can hold to: rows that nobody changes. */
@ParameterizedClass(name = "on {0}")
@EnumSource(value = Databases.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationsInDatabaseTest {

    private final Databases on;
    private final Consultations consultations;

    ConsultationsInDatabaseTest(Databases on) {
        this.on = on;
        this.consultations = on.repository(InMemoryConsultations::new, JpaConsultations::new);
    }

    @Test
    void the_database_itself_lets_nobody_change_or_delete_what_was_said() {
        var id = UUID.randomUUID();
        on.inTransaction(() -> consultations.add(Consultation.asked(
                new ElementRef(ElementKind.PURPOSE, "purpose"),
                null,
                new Said(id, EmployeeId.random(), Instant.parse("2026-11-22T09:30:00Z"), 1, "May we?"))));
        attempt("update consultation_step set words = 'We may' where id = '" + id + "'");
        attempt("delete from consultation_step where id = '" + id + "'");
        assertThat(on.inTransaction(() -> consultations.find(id).orElseThrow().steps()))
                .extracting(ConsultationStep::words)
                .containsExactly("May we?");
    }

    @Test
    void nor_what_the_question_was_about() {
        var id = UUID.randomUUID();
        var about = new ElementRef(ElementKind.PURPOSE, "purpose");
        var said = new Said(id, EmployeeId.random(), Instant.parse("2026-11-22T09:30:00Z"), 1, "May we do this?");
        on.inTransaction(() -> consultations.add(Consultation.asked(about, "{\"key\":\"purpose\"}", said)));
        attempt("update consultation set proposal = '{}' where id = '" + id + "'");
        attempt("update consultation set proposal = null where id = '" + id + "'");
        attempt("update consultation set element_key = 'another' where id = '" + id + "'");
        attempt("delete from consultation where id = '" + id + "'");
        var kept = on.inTransaction(() -> consultations.find(id).orElseThrow());
        assertThat(kept.proposal()).isEqualTo("{\"key\":\"purpose\"}");
        assertThat(kept.about()).isEqualTo(about);
    }

    @Test
    void while_the_consultation_goes_on() {
        var id = UUID.randomUUID();
        var when = Instant.parse("2026-11-22T09:30:00Z");
        on.inTransaction(() -> consultations.add(Consultation.asked(
                new ElementRef(ElementKind.PURPOSE, "purpose"),
                "{}",
                new Said(id, EmployeeId.random(), when, 1, "May we do this?"))));
        on.inTransaction(() -> consultations
                .getForChange(id)
                .advise(new Said(UUID.randomUUID(), EmployeeId.random(), when, 1, "No.")));
        var kept = on.inTransaction(() -> consultations.find(id).orElseThrow());
        assertThat(kept.state()).isEqualTo(ConsultationState.ADVISED);
        assertThat(kept.proposal()).isEqualTo("{}");
    }

    @Test
    void what_the_database_refuses_for_another_reason_is_not_taken_for_a_second_press() {
        var element = new ElementRef(ElementKind.PURPOSE, "p".repeat(151));
        var said = new Said(UUID.randomUUID(), EmployeeId.random(), Instant.parse("2026-11-22T09:30:00Z"), 1, "?");
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> on.inTransaction(() -> consultations.add(Consultation.asked(element, null, said))));
    }

    /** Whether the database objects or does nothing, is its own way. */
    private void attempt(String sql) {
        try (var connection = on.store().source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isNotBlank();
        }
    }
}
