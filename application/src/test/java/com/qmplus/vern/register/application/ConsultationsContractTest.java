package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationMove;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.ConsultationStep;
import com.qmplus.vern.register.ConsultationStep.Said;
import com.qmplus.vern.register.Consultations;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final EmployeeId MANAGER = EmployeeId.random();
    private static final EmployeeId OFFICER = EmployeeId.random();

    private final Databases on;
    private final Consultations consultations;
    private final ElementRef about = new ElementRef(ElementKind.PURPOSE, "purpose-" + UUID.randomUUID());

    ConsultationsContractTest(Databases on) {
        this.on = on;
        this.consultations = on.repository(InMemoryConsultations::new, JpaConsultations::new);
    }

    @Test
    void comes_back_as_it_was_said() {
        var words = "Æøå €\n<b>" + "x".repeat(3_990);
        var id = asked(NOW, words);
        var found = found(id);
        assertThat(found.about()).isEqualTo(about);
        assertThat(found.state()).isEqualTo(ConsultationState.ASKED);
        assertThat(found.since()).isEqualTo(NOW);
        assertThat(found.proposal()).hasSize(50_000);
        assertThat(found.steps()).singleElement().satisfies(step -> {
            assertThat(step.move()).isEqualTo(ConsultationMove.ASKED);
            assertThat(step.by()).isEqualTo(MANAGER);
            assertThat(step.when()).isEqualTo(NOW);
            assertThat(step.revision()).isEqualTo(3);
            assertThat(step.words()).isEqualTo(words);
        });
    }

    @Test
    void keeps_its_steps_in_order_with_what_was_decided() {
        var id = asked(NOW, "May we?");
        on.inTransaction(() -> consultations.getForChange(id).advise(said(OFFICER, NOW, "No.")));
        on.inTransaction(() ->
                consultations.getForChange(id).decide(AdviceOutcome.NOT_FOLLOWED, said(MANAGER, NOW, "We must.")));
        var found = found(id);
        assertThat(found.state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(found.steps())
                .extracting(ConsultationStep::move)
                .containsExactly(ConsultationMove.ASKED, ConsultationMove.ADVISED, ConsultationMove.DECIDED);
        assertThat(found.steps().getLast().outcome()).isEqualTo(AdviceOutcome.NOT_FOLLOWED);
        if (on != Databases.MEMORY) assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void those_about_one_entry_come_youngest_first() {
        var older = asked(NOW.minusSeconds(60), "First?");
        var younger = asked(NOW, "Second?");
        assertThat(on.inTransaction(() -> consultations.about(about)))
                .extracting(Consultation::id)
                .containsExactly(younger, older);
        var other = new ElementRef(ElementKind.SYSTEM, about.key());
        assertThat(on.inTransaction(() -> consultations.about(other))).isEmpty();
    }

    @Test
    void those_that_wait_come_longest_waiting_first_and_are_counted() {
        long before = on.inTransaction(() -> consultations.count(ConsultationState.ASKED));
        var younger = asked(NOW, "Second?");
        var older = asked(NOW.minusSeconds(60), "First?");
        var answered = asked(NOW, "Third?");
        on.inTransaction(() -> consultations.getForChange(answered).advise(said(OFFICER, NOW, "Yes.")));
        assertThat(on.inTransaction(() -> consultations.waiting(ConsultationState.ASKED)))
                .extracting(Consultation::id)
                .containsSubsequence(older, younger)
                .doesNotContain(answered);
        assertThat(on.inTransaction(() -> consultations.count(ConsultationState.ASKED)))
                .isEqualTo(before + 2);
    }

    @Test
    void the_same_is_not_said_twice() {
        var id = asked(NOW, "May we?");
        var again = Consultation.asked(about, null, new Said(id, MANAGER, NOW, 3, "May we?"));
        assertThatExceptionOfType(StalePage.class).isThrownBy(() -> on.inTransaction(() -> consultations.add(again)));
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> on.inTransaction(() -> consultations.getForChange(UUID.randomUUID())));
    }

    private UUID asked(Instant when, String words) {
        var consultation = Consultation.asked(about, "p".repeat(50_000), said(MANAGER, when, words));
        on.inTransaction(() -> consultations.add(consultation));
        return consultation.id();
    }

    private Consultation found(UUID id) {
        return on.inTransaction(() -> {
            var found = consultations.find(id).orElseThrow();
            assertThat(found.steps()).isNotEmpty();
            return found;
        });
    }

    private static Said said(EmployeeId by, Instant when, String words) {
        return new Said(UUID.randomUUID(), by, when, 3, words);
    }
}
