package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.shared.Language;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterExportTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Register register = QmPlusRegister.register();

    @TempDir
    private Path folder;

    @Test
    void in_its_own_form_loses_nothing() {
        assertThat(RegisterFile.read(RegisterJson.write(register))).isEqualTo(register.elements());
    }

    @Test
    void in_the_national_form_is_one_record_per_purpose_that_holds() {
        var records = NationalRecords.of(register, TODAY).getJsonArray("hits");
        assertThat(records)
                .hasSameSizeAs(register.purposes())
                .extracting(it -> it.asJsonObject().getString("id"))
                .doesNotHaveDuplicates();
        assertThat(NationalRecords.of(register, TODAY)).isEqualTo(NationalRecords.of(register, TODAY));
    }

    @Test
    void in_the_national_form_tells_what_the_register_says_of_a_purpose() {
        var record = record("newsletter");
        assertThat(record.getString("purpose")).startsWith("Sende deg nyhetsbrev: ");
        assertThat(record.getString("title")).isEqualTo("Markedsføring");
        assertThat(record.getJsonArray("dataSubjectCategories").getString(0)).isEqualTo("Abonnenter på nyhetsbrev");
        assertThat(record.getJsonArray("recipientCategories").getString(0)).isEqualTo("HubSpot");
        assertThat(record.getJsonArray("articleSixBasis").getJsonObject(0).getString("legality"))
                .isEqualTo("Art. 6(1)(a), Markedsføringsloven § 15");
        assertThat(record.getJsonObject("dataTransfers").getBoolean("transferred"))
                .isTrue();
        assertThat(record.getJsonObject("dataTransfers").getString("thirdCountryRecipients"))
                .isEqualTo("HubSpot, USA");
        assertThat(record.getString("plannedDeletion")).contains("Kontaktopplysninger: ");
        assertThat(record.getString("status")).isEqualTo("APPROVED");
    }

    @Test
    void as_sheets_has_one_for_each_kind_and_a_row_for_each_element() throws IOException {
        var sheets = sheets(register);
        assertThat(sheets).hasSize(ElementKind.values().length);
        assertThat(sheets.values().stream().mapToLong(RegisterExportTest::rows).sum())
                .isEqualTo(register.elements().size() + ElementKind.values().length);
    }

    @Test
    void as_sheets_computes_nothing_whatever_somebody_wrote() throws IOException {
        var elements = new ArrayList<Element>(register.elements());
        var formula = new Text("=HYPERLINK(\"http://example.org\")", "+1+1");
        elements.add(new BusinessArea("formula", formula, null, Validity.ALWAYS, false));
        var areas = sheets(Register.of(1, elements)).get("xl/worksheets/sheet2.xml");
        assertThat(areas).contains("=HYPERLINK(&quot;http://example.org&quot;)").doesNotContain("<f>");
        assertThat(areas).contains("t=\"inlineStr\"");
    }

    private JsonObject record(String purpose) {
        int at = register.purposes().stream().map(Purpose::stableKey).toList().indexOf(purpose);
        return NationalRecords.of(register, TODAY).getJsonArray("hits").getJsonObject(at);
    }

    private Map<String, String> sheets(Register shown) throws IOException {
        var file = Files.write(
                folder.resolve("register.xlsx"),
                RegisterSheets.write(shown, OnFile.of(List.of(), Instant.MAX), Language.NB));
        var sheets = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (entry.getName().startsWith("xl/worksheets/sheet"))
                    sheets.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return sheets;
    }

    private static long rows(String sheet) {
        return sheet.split("<row ", -1).length - 1L;
    }
}
