package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.WrongDocument;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingDeskTest {

    private static final ElementRef AGREEMENT = new ElementRef(ElementKind.AGREEMENT, "hubspot-2026");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final byte[] PDF = "%PDF-1.7 one".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEWER = "%PDF-1.7 two".getBytes(StandardCharsets.US_ASCII);

    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);
    private final InMemoryFiledDocuments documents = new InMemoryFiledDocuments();
    private final TestClock clock = TestClock.anyDay();
    private final Colleagues colleagues = new Colleagues(new InMemoryEmployees());
    private final FilingDesk desk = desk(Map.of());
    private final RegisterDesk shown = new RegisterDesk(
            register, versions, colleagues, (current, day) -> List.of(), new Filed(documents, clock), clock);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        new FirstRegister(versions, Settings.of(Map.of()), clock).fill();
        var agreement =
                new Agreement("hubspot-2026", "hubspot", TODAY, null, List.of(), List.of(), Validity.ALWAYS, false);
        versions.add(
                new RegisterVersion(2, clock.instant(), "system", "test"),
                List.of(new ElementRevision(agreement, 999, 2, ElementDocuments.write(agreement))));
    }

    @Test
    void what_was_filed_is_fetched_as_it_was_and_lies_sealed() {
        desk.file(AGREEMENT, 0, "Avtale 🖋.pdf", PDF);
        var line = desk.filed(AGREEMENT).documents().getFirst();
        assertThat(line.name()).isEqualTo("Avtale 🖋.pdf");
        assertThat(line.size()).isEqualTo(PDF.length);
        assertThat(line.sha256()).hasSize(64);
        var fetched = desk.fetch(line.id());
        assertThat(fetched.content()).isEqualTo(PDF);
        assertThat(fetched.mediaType()).isEqualTo("application/pdf");
        assertThat(documents.content(documents.get(line.id())).bytes()).isNotEqualTo(PDF);
    }

    @Test
    void one_that_was_replaced_can_still_be_fetched() {
        desk.file(AGREEMENT, 0, "a.pdf", PDF);
        clock.pass(Duration.ofDays(1));
        desk.file(AGREEMENT, 1, "b.pdf", NEWER);
        var filed = desk.filed(AGREEMENT);
        assertThat(filed.shown()).isEqualTo(2);
        assertThat(filed.documents()).extracting(FiledView.Line::name).containsExactly("b.pdf", "a.pdf");
        assertThat(desk.fetch(filed.documents().getLast().id()).content()).isEqualTo(PDF);
        assertThat(desk.filedOn(AGREEMENT, TODAY).documents())
                .extracting(FiledView.Line::name)
                .containsExactly("a.pdf");
        assertThat(desk.filedOn(AGREEMENT, TODAY.minusDays(1)).documents()).isEmpty();
    }

    @Test
    void the_same_once_more_changes_nothing_and_an_older_page_is_refused() {
        desk.file(AGREEMENT, 0, "a.pdf", PDF);
        desk.file(AGREEMENT, 0, "a.pdf", PDF);
        assertThat(desk.filed(AGREEMENT).documents()).hasSize(1);
        assertThatExceptionOfType(StalePage.class).isThrownBy(() -> desk.file(AGREEMENT, 0, "b.pdf", NEWER));
    }

    @Test
    void refuses_what_is_empty_too_large_or_of_another_form_and_says_why() {
        refuses("empty", new byte[0]);
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refuses("tooLarge", large);
        refuses("type", "MZ a program named a.pdf".getBytes(StandardCharsets.US_ASCII));
        assertThat(desk.filed(AGREEMENT).documents()).isEmpty();
    }

    @Test
    void takes_the_forms_and_the_size_that_are_configured() {
        var strict = desk(Map.of("vern.register.document.types", "png", "vern.register.document.size", "1"));
        assertThatExceptionOfType(WrongDocument.class)
                .isThrownBy(() -> strict.file(AGREEMENT, 0, "a.pdf", PDF))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("type", "PNG"));
        assertThatExceptionOfType(WrongDocument.class)
                .isThrownBy(() -> strict.file(AGREEMENT, 0, "a.png", new byte[1024 * 1024 + 1]))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("tooLarge", "1"));
    }

    @Test
    void belongs_to_agreements_and_joint_controllers_alone() {
        assertThat(desk.filed(AGREEMENT).belongs()).isTrue();
        var area = new ElementRef(ElementKind.AREA, "customers");
        assertThat(desk.filed(area).belongs()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.file(area, 0, "a.pdf", PDF));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.file(new ElementRef(ElementKind.AGREEMENT, "none"), 0, "a.pdf", PDF));
    }

    @Test
    void an_agreement_that_binds_without_its_document_is_a_finding_until_it_is_filed() {
        assertThat(rules()).contains(FindingRule.DOCUMENT_NOT_ON_FILE);
        assertThat(shown.element(AGREEMENT).findings())
                .extracting(it -> it.rule())
                .contains(FindingRule.DOCUMENT_NOT_ON_FILE);
        desk.file(AGREEMENT, 0, "a.pdf", PDF);
        assertThat(rules()).doesNotContain(FindingRule.DOCUMENT_NOT_ON_FILE);
        assertThat(rules()).isSorted();
    }

    @Test
    void is_named_with_its_fingerprint_in_what_is_handed_over_to_read() throws IOException {
        desk.file(AGREEMENT, 0, "Avtalen.pdf", PDF);
        var sha256 = desk.filed(AGREEMENT).documents().getFirst().sha256();
        var text = new PrintedTexts(RecordPrinter.BUNDLE, Language.EN);
        var filed = new Filed(documents, clock).on(TODAY);
        assertThat(RecordPdf.page(RecordPrinter.print(register.now(), filed, TODAY, text, Language.EN), text))
                .contains("Avtalen.pdf (SHA-256 " + sha256 + ")");
        var file = Files.write(
                folder.resolve("register.xlsx"),
                shown.export(ExportFormat.XLSX, Language.EN).bytes());
        try (var sheets = new ZipFile(file.toFile())) {
            var last = sheets.getEntry("xl/worksheets/sheet" + (ElementKind.values().length + 1) + ".xml");
            assertThat(new String(sheets.getInputStream(last).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Avtalen.pdf", sha256, "hubspot-2026");
        }
        var own = shown.export(ExportFormat.JSON, Language.EN).bytes();
        assertThat(RegisterFile.read(own)).isEqualTo(register.now().elements());
    }

    private List<FindingRule> rules() {
        return shown.findings().stream().map(it -> it.rule()).toList();
    }

    private void refuses(String reason, byte[] content) {
        assertThatExceptionOfType(WrongDocument.class)
                .isThrownBy(() -> desk.file(AGREEMENT, 0, "a.pdf", content))
                .satisfies(it -> assertThat(it.arguments()[0]).isEqualTo(reason));
    }

    private FilingDesk desk(Map<String, String> settings) {
        var caller = new FixedCaller(EmployeeId.random().toString(), Set.of(PRIVACY_MANAGER), "127.0.0.1");
        return new FilingDesk(documents, register, Vaults.inMemory(), colleagues, Settings.of(settings), caller, clock);
    }
}
