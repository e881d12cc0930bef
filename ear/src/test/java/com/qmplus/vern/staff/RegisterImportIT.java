package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The privacy manager takes a register in: sees what would happen, lets it happen, and nothing happens twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterImportIT extends IntranetTest {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_register_is_exported_changed_elsewhere_and_imported_again() {
        var page = signedIn("per", Look.ENGLISH);
        var file = with(exported(page), "Reindeer " + unique, "reindeer-" + unique);
        page.navigate("/staff/register/index");
        page.getByRole(LINK, named("Choose a file")).click();
        choose(page, "reindeer.json", file.getBytes(UTF_8));

        assertThat(page.getByRole(HEADING, named("This would happen"))).isVisible();
        assertThat(page.locator(".plan tbody tr")).hasCount(1);
        assertThat(page.locator(".plan tbody tr")).containsText("Reindeer " + unique);
        assertThat(page.getByLabel("Why")).hasValue("Import of reindeer.json");
        page.getByRole(BUTTON, named("Import")).click();
        assertThat(page.locator(".next.done h2")).containsText("Imported as version");
        page.reload();
        assertThat(page.locator(".next.done h2")).containsText("Imported as version");

        page.navigate("/staff/register/element?kind=AREA&key=reindeer-" + unique);
        assertThat(page.locator(".timeline")).containsText("Import of reindeer.json");
        assertThat(page.locator(".timeline")).containsText("Per Lund");

        page.navigate("/staff/register/import");
        choose(page, "reindeer.json", file.getBytes(UTF_8));
        assertThat(page.getByRole(HEADING, named("Nothing to change"))).isVisible();
        assertThat(page.getByRole(BUTTON, named("Import"))).hasCount(0);
    }

    @Test
    void whoever_confirms_in_two_windows_imports_once() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate("/staff/register/import");
        choose(
                page,
                "twice.json",
                with(exported(page), "Twice " + unique, "twice-" + unique).getBytes(UTF_8));
        var other = page.context().newPage();
        other.navigate(page.url());
        page.getByRole(BUTTON, named("Import")).click();
        assertThat(page.locator(".next.done")).isVisible();
        other.getByRole(BUTTON, named("Import")).click();
        assertThat(other.locator(".next.done")).isVisible();
        other.navigate("/staff/register/element?kind=AREA&key=twice-" + unique);
        assertThat(other.locator(".timeline > li")).hasCount(1);
    }

    @Test
    void a_register_that_has_moved_on_is_told_and_looked_at_again() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate("/staff/register/import");
        choose(
                page,
                "late.json",
                with(exported(page), "Late " + unique, "late-" + unique).getBytes(UTF_8));
        var other = page.context().newPage();
        other.navigate("/staff/register/import");
        choose(
                other,
                "early.json",
                with(exported(page), "Early " + unique, "early-" + unique).getBytes(UTF_8));
        other.getByRole(BUTTON, named("Import")).click();
        assertThat(other.locator(".next.done")).isVisible();

        page.getByRole(BUTTON, named("Import")).click();
        assertThat(page.locator("main .says.soon:not(#kept)").first()).containsText("Import of early.json");
        assertThat(page.locator("main .says.soon:not(#kept)").first()).containsText("Early " + unique);
        page.getByRole(BUTTON, named("Import")).click();
        assertThat(page.locator(".next.done")).isVisible();
        page.navigate("/staff/register/element?kind=AREA&key=early-" + unique);
        assertThat(page.locator("h1")).hasText("Early " + unique);
    }

    @Test
    void what_is_wrong_is_told_at_its_line_and_the_rest_can_be_imported() {
        var page = signedIn("per", Look.BOKMÅL);
        var file = exported(page)
                .replaceFirst(
                        "\"areas\" ?: ?\\[",
                        "\"areas\": [{\"key\": \"Nei!\", \"name\": {\"nb\": \"<b>Nei</b>\", \"en\": \"=1+1\"}},");
        page.navigate("/staff/register/import");
        choose(page, "feil.json", file.getBytes(UTF_8));
        assertThat(page.locator(".plan tbody tr")).hasCount(1);
        assertThat(page.locator(".plan tbody tr")).containsText("<b>Nei</b>");
        assertThat(page.locator(".plan tbody tr")).containsText("Nøkkel har ikke riktig form.");
        assertThat(page.locator(".plan tbody tr")).containsText("linje");
    }

    @Test
    void national_records_come_in_as_they_are_and_what_they_leave_open_is_told() {
        var page = signedIn("per", Look.BOKMÅL);
        page.navigate("/staff/register/index");
        page.getByText("Dette har det nasjonale formatet ikke plass til").click();
        assertThat(page.locator("details[open]")).containsText("Interesseavveining");
        var own = page.request().get("/staff/register/export?format=NATIONAL").text();
        page.navigate("/staff/register/import");
        choose(page, "nasjonal.json", own.getBytes(UTF_8));
        assertThat(page.getByRole(HEADING, named("Ingenting å endre"))).isVisible();

        page.navigate("/staff/register/import");
        var record =
                "[{\"purpose\": \"Reinkort %1$s: Vi sender kort.\", \"title\": \"Rein %1$s\", \"plannedDeletion\": \"Etter jul\","
                        + " \"dataSubjectCategories\": [\"Venner %1$s\"], \"articleSixBasis\": [{\"legality\": \"Art. 6(1)(f)\"}]}]";
        choose(page, "nasjonal.json", record.formatted(unique).getBytes(UTF_8));
        assertThat(page.locator(".plan")).containsText("tatt vare på slik det kom: Planlagt sletting");
        assertThat(page.locator(".plan")).containsText("Filen er bare på bokmål");
        page.getByRole(BUTTON, named("Importer")).click();
        assertThat(page.locator(".next.done")).isVisible();
        page.navigate("/staff/register/element?kind=PURPOSE&key=reinkort-" + unique);
        assertThat(page.locator(".entry")).containsText("Etter jul");
        page.navigate("/staff/register/edit?kind=PURPOSE&key=reinkort-" + unique);
        assertThat(page.locator("form.edit")).containsText("Planlagt sletting: Etter jul");
        var again = page.request().get("/staff/register/export?format=NATIONAL").text();
        org.junit.jupiter.api.Assertions.assertTrue(again.contains("\"plannedDeletion\":\"Etter jul\""));
    }

    @Test
    void a_file_of_another_kind_is_told_for_what_it_is() {
        var page = signedIn("per", Look.BOKMÅL);
        page.navigate("/staff/register/import");
        choose(page, "protokoll.pdf", "%PDF-1.7".getBytes(UTF_8));
        assertThat(page.locator(".error")).containsText("Dette er en PDF.");
        choose(page, "protokoll.json", "{\"areas\": [".getBytes(UTF_8));
        assertThat(page.locator(".error")).containsText("Filen slutter for tidlig, på linje 1");
        page.navigate("/staff/register/import?id=" + UUID.randomUUID());
        assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Denne siden finnes ikke");
    }

    @Test
    void an_address_that_was_changed_on_its_way_is_told_in_the_readers_language() {
        var page = signedIn("per", Look.BOKMÅL);
        for (var changed : List.of("page=x", "show=NONSENSE", "foreign=Y", "seen=x")) {
            page.navigate("/staff/register/import?lang=nb&" + changed);
            assertThat(page.locator("#said .summary li"))
                    .hasText("Adressen er endret underveis og kan ikke leses. Velg filen på nytt.");
            assertThat(page.locator(id("uploadForm:upload"))).isVisible();
            page.navigate("/staff/register/import?lang=en&" + changed);
            assertThat(page.locator("#said .summary li"))
                    .hasText("The address was changed on its way and cannot be read. Choose the file again.");
        }
    }

    private static void choose(Page page, String name, byte[] file) {
        page.locator(id("uploadForm:upload")).setInputFiles(new FilePayload(name, "application/json", file));
        page.locator(id("uploadForm:read")).click();
    }

    private static String exported(Page page) {
        return page.request().get("/staff/register/export?format=JSON").text();
    }

    private static String with(String register, String name, String key) {
        return register.replaceFirst(
                "\"areas\" ?: ?\\[",
                "\"areas\": [{\"key\": \"" + key + "\", \"name\": {\"nb\": \"" + name + "\", \"en\": \"" + name
                        + "\"}},");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
