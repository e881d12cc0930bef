package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.application.ElementView.Changed;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A register that was filled on one day, and changed late in the evening of the next but one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterDeskTest {

    private static final ElementRef CUSTOMERS = new ElementRef(ElementKind.AREA, "customers");
    private static final ElementRef WEBSITE = new ElementRef(ElementKind.SYSTEM, "website");
    private static final LocalDate FILLED = LocalDate.parse("2026-11-20");
    private static final LocalDate CHANGED = LocalDate.parse("2026-11-22");

    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);
    private final RegisterDesk desk = desk("2026-11-25T09:00");

    @BeforeEach
    void fillAndChange() {
        new FirstRegister(versions, Settings.of(Map.of()), TestClock.on("2026-11-20T08:00")).fill();
        var caller = new FixedCaller(EmployeeId.random().toString(), Set.of(PRIVACY_MANAGER), "127.0.0.1");
        var editing = new RegisterEditing(register, versions, caller, TestClock.on("2026-11-22T23:59"));
        var shown = editing.open(CUSTOMERS);
        var rows = shown.rows().stream()
                .map(row -> row.path().equals("/name") ? row.with("Klienter", "Clients", List.of()) : row)
                .toList();
        editing.save(new ElementChange(ElementKind.AREA, "customers", shown.revision(), rows, "They asked"));
    }

    @Test
    void shows_the_register_as_it_was_at_the_end_of_a_past_day() {
        assertThat(nameOn(FILLED)).isEqualTo("Salg og kunder");
        assertThat(nameOn(CHANGED.minusDays(1))).isEqualTo("Salg og kunder");
        assertThat(nameOn(CHANGED)).isEqualTo("Klienter");
        assertThat(desk.view().areas().getFirst().name().nb()).isEqualTo("Klienter");
    }

    @Test
    void has_no_register_before_the_first() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.viewOn(FILLED.minusDays(1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.elementOn(CUSTOMERS, FILLED.minusDays(1)));
    }

    @Test
    void tells_from_which_day_there_is_a_register() {
        assertThat(desk.firstDay()).isEqualTo(FILLED);
        assertThat(desk.viewOn(desk.firstDay()).version()).isEqualTo(1);
    }

    @Test
    void tells_the_last_day_of_what_has_one_and_of_nothing_else() {
        assertThat(desk.view().lastDays()).isEmpty();
        var editing = new RegisterEditing(
                register,
                versions,
                new FixedCaller(EmployeeId.random().toString(), Set.of(PRIVACY_MANAGER), "127.0.0.1"),
                TestClock.on("2026-11-23T09:00"));
        editing.retire(WEBSITE, editing.open(WEBSITE).revision(), CHANGED, "Shut down");
        assertThat(desk.view().lastDays()).containsExactly(Map.entry(WEBSITE, CHANGED));
        assertThat(desk.viewOn(CHANGED).lastDays()).isEmpty();
    }

    @Test
    void shows_an_element_as_it_was_with_what_it_had_been_until_then() {
        var then = desk.elementOn(CUSTOMERS, CHANGED.minusDays(1));
        assertThat(then.name().nb()).isEqualTo("Salg og kunder");
        assertThat(then.revision()).isEqualTo(1);
        assertThat(then.history()).hasSize(1);
    }

    @Test
    void tells_of_each_change_what_it_was_before_and_after_and_why() {
        var now = desk.element(CUSTOMERS);
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.history()).hasSize(2);
        assertThat(now.history().getFirst().why()).isEqualTo("They asked");
        assertThat(now.history().getFirst().changes()).singleElement().satisfies(RegisterDeskTest::isNewName);
        assertThat(now.history().getLast().changes()).isEmpty();
    }

    @Test
    void tells_what_depends_on_an_element() {
        assertThat(desk.element(CUSTOMERS).dependents())
                .extracting(ElementView.Named::ref)
                .containsExactly(
                        new ElementRef(ElementKind.ACTIVITY, "customer-care"),
                        new ElementRef(ElementKind.ACTIVITY, "enquiries"));
    }

    @Test
    void hands_over_the_register_of_the_day_that_is_asked_for() {
        assertThat(text(desk.export(ExportFormat.JSON, Language.NB))).contains("Klienter");
        assertThat(text(desk.exportOn(ExportFormat.JSON, Language.NB, FILLED))).doesNotContain("Klienter");
    }

    @Test
    void hands_over_the_record_on_paper_of_the_day_that_is_asked_for() throws IOException {
        var then = desk.exportOn(ExportFormat.PDF, Language.EN, FILLED);
        assertThat(then.fileName()).isEqualTo("register-1.pdf");
        assertThat(then.mediaType()).isEqualTo("application/pdf");
        assertThat(printed(then))
                .contains("As it stood on 20 November 2026, version 1")
                .doesNotContain("Clients");
        assertThat(printed(desk.export(ExportFormat.PDF, Language.EN))).contains("25 November 2026", "Clients");
    }

    private static String printed(RegisterExport export) throws IOException {
        try (var document = Loader.loadPDF(export.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void isNewName(Changed change) {
        assertThat(change.property().name()).isEqualTo("name");
        assertThat(change.before().getFirst().text().nb()).isEqualTo("Salg og kunder");
        assertThat(change.after().getFirst().text().nb()).isEqualTo("Klienter");
    }

    private String nameOn(LocalDate day) {
        return desk.viewOn(day).areas().getFirst().name().nb();
    }

    private static String text(RegisterExport export) {
        return new String(export.bytes(), StandardCharsets.UTF_8);
    }

    private RegisterDesk desk(String now) {
        var clock = TestClock.on(now);
        return new RegisterDesk(
                register,
                versions,
                new Colleagues(new InMemoryEmployees()),
                (current, day) -> List.of(),
                new Filed(new InMemoryFiledDocuments(), clock),
                clock);
    }
}
