package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.AdviserDecides;
import com.qmplus.vern.register.ConsultationMove;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.WrongWords;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationDeskTest {

    private static final ElementRef CUSTOMERS = new ElementRef(ElementKind.AREA, "customers");
    private static final ElementRef NEWSLETTER = new ElementRef(ElementKind.PURPOSE, "newsletter");

    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);
    private final InMemoryConsultations consultations = new InMemoryConsultations();
    private final ProposedChanges proposals = new ProposedChanges(register, versions);
    private final TestClock clock = TestClock.anyDay();
    private final EmployeeId per = EmployeeId.random();
    private final EmployeeId dag = EmployeeId.random();
    private final ConsultationDesk manager = desk(per, PRIVACY_MANAGER);
    private final ConsultationDesk officer = desk(dag, DPO);
    private final RegisterEditing editing = new RegisterEditing(
            register, versions, new FixedCaller(per.toString(), Set.of(PRIVACY_MANAGER), "127.0.0.1"), clock);

    @BeforeEach
    void fill() {
        new FirstRegister(versions, Settings.of(Map.of()), clock).fill();
    }

    @Test
    void the_manager_asks_the_officer_answers_and_the_manager_decides() {
        manager.ask(CUSTOMERS, 1, UUID.randomUUID(), "May we\r\nkeep it?");
        var question = only();
        officer.advise(question.id(), question.version(), UUID.randomUUID(), "No.");
        assertThat(only().isDecidable()).isTrue();
        manager.decide(
                question.id(), only().version(), UUID.randomUUID(), AdviceOutcome.NOT_FOLLOWED, "The law asks it");
        var decided = only();
        assertThat(decided.state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(decided.steps())
                .extracting(ConsultationView.Step::words)
                .containsExactly("May we\nkeep it?", "No.", "The law asks it");
        assertThat(decided.steps().getLast().outcome()).isEqualTo(AdviceOutcome.NOT_FOLLOWED);
    }

    @Test
    void a_form_that_is_sent_twice_says_it_once() {
        var as = UUID.randomUUID();
        officer.comment(CUSTOMERS, 1, as, "Too much.");
        officer.comment(CUSTOMERS, 1, as, "Too much.");
        assertThat(only().steps()).hasSize(1);
        var next = UUID.randomUUID();
        officer.advise(as, 0, next, "And more.");
        officer.advise(as, 0, next, "And more.");
        assertThat(only().steps()).hasSize(2);
    }

    @Test
    void an_entry_that_has_changed_meanwhile_is_looked_at_first() {
        rename("Klienter");
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> officer.comment(CUSTOMERS, 1, UUID.randomUUID(), "Too much."));
        assertThat(manager.about(CUSTOMERS)).isEmpty();
    }

    @Test
    void a_consultation_that_has_gone_on_meanwhile_is_looked_at_first() {
        officer.comment(CUSTOMERS, 1, UUID.randomUUID(), "Too much.");
        var shown = only();
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() ->
                        manager.decide(shown.id(), shown.version() + 1, UUID.randomUUID(), AdviceOutcome.FOLLOWED, ""));
    }

    @Test
    void tells_when_the_entry_has_changed_since_it_was_said() {
        officer.comment(CUSTOMERS, 1, UUID.randomUUID(), "Too much.");
        assertThat(only().steps().getFirst().overtaken()).isFalse();
        rename("Klienter");
        assertThat(only().steps().getFirst().overtaken()).isTrue();
        assertThat(only().steps().getFirst().revision()).isEqualTo(1);
    }

    @Test
    void asks_about_a_change_before_it_is_made_and_keeps_the_change() {
        var as = UUID.randomUUID();
        manager.askAbout(renamed("Klienter"), as, "May we call them so?");
        assertThat(editing.open(CUSTOMERS).revision()).isEqualTo(1);
        assertThat(only().changes()).singleElement().satisfies(change -> {
            assertThat(change.property().name()).isEqualTo("name");
            assertThat(change.after().getFirst().text().nb()).isEqualTo("Klienter");
        });
        editing.save(new ElementChange(ElementKind.AREA, "customers", 1, manager.proposal(as), "As advised"));
        assertThat(only().changes()).isEmpty();
        assertThat(only().proposed()).isTrue();
    }

    @Test
    void a_proposed_change_undoes_nothing_of_what_was_changed_since() {
        var as = UUID.randomUUID();
        manager.askAbout(renamed("Klienter"), as, "May we call them so?");
        editing.confirm(CUSTOMERS, 1, "It is so");
        editing.save(new ElementChange(ElementKind.AREA, "customers", 2, manager.proposal(as), "As advised"));
        var area = register.now().areas().getFirst();
        assertThat(area.name().nb()).isEqualTo("Klienter");
        assertThat(area.confirm()).isFalse();
    }

    @Test
    void does_not_ask_about_a_change_that_could_not_be_saved() {
        assertThatExceptionOfType(RefusedDraft.class)
                .isThrownBy(() -> manager.askAbout(renamed(""), UUID.randomUUID(), "May we?"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manager.proposal(UUID.randomUUID()));
    }

    @Test
    void what_waits_is_shown_to_whom_it_waits_for_the_oldest_first() {
        manager.ask(NEWSLETTER, 1, UUID.randomUUID(), "First?");
        clock.pass(Duration.ofHours(1));
        manager.ask(CUSTOMERS, 1, UUID.randomUUID(), "Second?");
        assertThat(officer.waiting()).extracting(WaitingAdvice::ref).containsExactly(NEWSLETTER, CUSTOMERS);
        assertThat(officer.howManyWait()).isEqualTo(2);
        assertThat(manager.howManyWait()).isZero();
        var question = only();
        officer.advise(question.id(), question.version(), UUID.randomUUID(), "Yes. ".repeat(100));
        assertThat(manager.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.about().nb()).isEqualTo("Salg og kunder");
            assertThat(waiting.words()).hasSize(160).endsWith("…");
        });
        assertThat(officer.howManyWait()).isEqualTo(1);
    }

    @Test
    void whoever_is_both_does_not_decide_upon_their_own_advice() {
        var both = desk(dag, DPO, PRIVACY_MANAGER);
        both.comment(CUSTOMERS, 1, UUID.randomUUID(), "Too much.");
        var shown = both.about(CUSTOMERS).getFirst();
        assertThat(shown.isDecidable()).isFalse();
        assertThatExceptionOfType(AdviserDecides.class)
                .isThrownBy(
                        () -> both.decide(shown.id(), shown.version(), UUID.randomUUID(), AdviceOutcome.FOLLOWED, ""));
    }

    @Test
    void nothing_and_too_much_are_refused_and_odd_signs_are_left_out() {
        assertThatExceptionOfType(WrongWords.class)
                .isThrownBy(() -> officer.comment(CUSTOMERS, 1, UUID.randomUUID(), " \n "));
        assertThatExceptionOfType(WrongWords.class)
                .isThrownBy(() -> officer.comment(CUSTOMERS, 1, UUID.randomUUID(), "x".repeat(4001)));
        officer.comment(CUSTOMERS, 1, UUID.randomUUID(), "a\0b<script>" + "\r\n".repeat(2) + "x".repeat(3987));
        assertThat(only().steps().getFirst().words())
                .startsWith("ab<script>\n\nx")
                .hasSize(3999);
    }

    @Test
    void an_entry_that_is_not_there_is_not_spoken_of() {
        var nowhere = new ElementRef(ElementKind.AREA, "nowhere");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> officer.comment(nowhere, 1, UUID.randomUUID(), "What?"));
    }

    @Test
    void is_shown_as_it_had_come_to_on_a_past_day() {
        manager.ask(CUSTOMERS, 1, UUID.randomUUID(), "May we?");
        clock.pass(Duration.ofDays(1));
        officer.advise(only().id(), 0, UUID.randomUUID(), "No.");
        assertThat(manager.aboutOn(CUSTOMERS, LocalDate.parse("2026-11-22"))).isEmpty();
        assertThat(manager.aboutOn(CUSTOMERS, LocalDate.parse("2026-11-23")))
                .singleElement()
                .satisfies(then -> assertThat(then.steps())
                        .extracting(ConsultationView.Step::move)
                        .containsExactly(ConsultationMove.ASKED));
    }

    @Test
    void what_it_waited_for_and_whether_the_entry_had_changed_are_told_as_of_that_day() {
        manager.ask(CUSTOMERS, 1, UUID.randomUUID(), "May we?");
        clock.pass(Duration.ofDays(1));
        officer.advise(only().id(), 0, UUID.randomUUID(), "No.");
        clock.pass(Duration.ofDays(1));
        rename("Klienter");
        manager.decide(only().id(), only().version(), UUID.randomUUID(), AdviceOutcome.FOLLOWED, "");
        var asked = on("2026-11-23");
        assertThat(asked.state()).isEqualTo(ConsultationState.ASKED);
        assertThat(asked.advised()).isFalse();
        assertThat(asked.steps().getFirst().overtaken()).isFalse();
        assertThat(on("2026-11-24").state()).isEqualTo(ConsultationState.ADVISED);
        assertThat(on("2026-11-24").advised()).isTrue();
        assertThat(on("2026-11-24").steps().getFirst().overtaken()).isFalse();
        assertThat(on("2026-11-25").state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(on("2026-11-25").steps().getFirst().overtaken()).isTrue();
        assertThat(only().state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void a_proposed_change_is_still_one_on_a_day_before_it_was_made() {
        var as = UUID.randomUUID();
        manager.askAbout(renamed("Klienter"), as, "May we call them so?");
        clock.pass(Duration.ofDays(1));
        editing.save(new ElementChange(ElementKind.AREA, "customers", 1, manager.proposal(as), "As advised"));
        assertThat(on("2026-11-23").changes()).hasSize(1);
        assertThat(on("2026-11-24").changes()).isEmpty();
    }

    private ConsultationView on(String day) {
        return manager.aboutOn(CUSTOMERS, LocalDate.parse(day)).getFirst();
    }

    private ConsultationView only() {
        return manager.about(CUSTOMERS).getFirst();
    }

    private ElementChange renamed(String name) {
        var shown = editing.open(CUSTOMERS);
        var rows = shown.rows().stream()
                .map(row -> row.path().equals("/name") ? row.with(name, name, List.of()) : row)
                .toList();
        return new ElementChange(ElementKind.AREA, "customers", shown.revision(), rows, "They asked");
    }

    private void rename(String name) {
        editing.save(renamed(name));
    }

    private ConsultationDesk desk(EmployeeId who, String... roles) {
        return new ConsultationDesk(
                consultations,
                new ConsultationViews(register, versions, proposals, new Colleagues(new InMemoryEmployees())),
                versions,
                proposals,
                new FixedCaller(who.toString(), Set.of(roles), "127.0.0.1"),
                clock);
    }
}
