package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The privacy manager files the signed agreement; whoever reads the register can fetch it, and so can no one else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiledDocumentIT extends IntranetTest {

    private static final byte[] SIGNED = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RENEWED = "%PDF-1.7 renewed".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_signed_agreement_is_filed_replaced_and_fetched() throws IOException {
        var per = signedIn("per", Look.ENGLISH);
        agreement(per);
        var entry = per.url();
        assertThat(per.locator("main .says.soon:not(#kept)")).containsText("The signed document is not on file");

        refuses(per, "agreement.pdf", "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1), "is no document");
        refuses(per, "agreement.pdf", new byte[0], "not empty");
        refuses(per, "agreement.pdf", large(), "10 MB at most");
        noFaults(per);
        attach(per, "../<script>Avtale æ 🖋.exe", SIGNED);
        assertThat(per.locator("#said")).containsText("The document is attached");
        assertThat(per.locator("#filed li")).hasCount(1);
        assertThat(per.locator("#filed li a")).hasText("scriptAvtale æ 🖋.exe.pdf");
        assertThat(per.locator("main .says.soon:not(#kept)")).not().containsText("not on file");

        per.locator("#filed summary").click();
        attach(per, "renewed.pdf", RENEWED);
        assertThat(per.locator("#filed li")).hasCount(2);
        noFaults(per);
        per.setViewportSize(320, 900);
        assertThat(per.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);

        var kari = signedIn("kari", Look.ENGLISH);
        kari.navigate(entry);
        assertThat(kari.locator("#filed form")).hasCount(0);
        var fetched =
                kari.waitForDownload(() -> kari.locator("#filed li a").last().click());
        assertThat(Files.readAllBytes(fetched.path())).isEqualTo(SIGNED);
        var address = kari.locator("#filed li a").last().getAttribute("href");
        var headers = kari.request().get(address).headers();
        assertThat(headers.get("content-disposition")).startsWith("attachment; filename=\"scriptAvtale _ _.exe.pdf\"");
        assertThat(headers.get("content-type")).isEqualTo("application/pdf");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(headers.get("content-security-policy")).contains("sandbox");

        assertThat(signedIn("aud", Look.ENGLISH).request().get(address).status())
                .isEqualTo(403);
        assertThat(kari.request().get("/staff/register/document?id=nothing").status())
                .isEqualTo(404);
        assertThat(new String(window(Look.ENGLISH).request().get(address).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
    }

    @Test
    void the_record_of_processing_is_handed_over_on_paper() {
        var dag = signedIn("dag", Look.ENGLISH);
        dag.navigate("/staff/register/");
        var record = dag.waitForDownload(
                () -> dag.getByText("The record of processing on paper").click());
        assertThat(record.suggestedFilename()).matches("register-\\d+\\.pdf");
        assertThat(record.path()).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        assertThat(dag.request()
                        .get("/staff/register/export?format=PDF&on=1999-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("adm", Look.ENGLISH)
                        .request()
                        .get("/staff/register/export?format=PDF")
                        .status())
                .isEqualTo(403);
    }

    private static void agreement(Page page) {
        page.navigate("/staff/register/edit?kind=AGREEMENT");
        page.getByLabel("Processor", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setIndex(1));
        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("01.01.2020");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("It was signed");
        page.locator(id("editForm:save")).click();
        assertThat(page.locator("#filed")).isVisible();
    }

    private static void refuses(Page page, String name, byte[] content, String said) {
        attach(page, name, content);
        assertThat(page.locator(".summary a")).containsText(said);
        assertThat(page.locator("#filed li")).hasCount(0);
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator(id("filingForm:upload")).setInputFiles(new FilePayload(name, "application/pdf", content));
        page.locator(id("filingForm:file")).click();
    }

    private static byte[] large() {
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(SIGNED, 0, large, 0, SIGNED.length);
        return large;
    }

    private static void noFaults(Page page) {
        assertThat(Axe.faults(page)).isEmpty();
    }
}
