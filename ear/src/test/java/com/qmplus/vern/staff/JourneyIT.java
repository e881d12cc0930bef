package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What Vern is for, from one end to the other: somebody asks, a case worker answers, the answer is fetched and opened, the auditor sees who read what. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyIT extends IntranetTest {

    private static final String NAME = "Sara Andersen Vik";
    private static final String EMAIL = "sara.andersen.vik@example.no";
    private static final String HER_TITLE = "Økonomisjef";
    private static final String A_COLLEAGUES_ADDRESS = "linda.lie.strand@example.no";

    @Test
    void of_an_access_request_from_the_question_to_the_traces() throws Exception {
        var person = window(Look.BOKMÅL);
        var receipt = asks(person);
        confirms(person, receipt);

        var worker = signedIn("kari", Look.ENGLISH);
        answers(worker, receipt);

        var archive = fetches(person, receipt);
        isWholeAndAboutHer(archive);

        worker.reload();
        assertThat(worker.locator("#timeline")).containsText("Answer fetched");
        var caseId = worker.url().replaceFirst(".*id=", "");
        reads(signedIn("aud", Look.ENGLISH), caseId);
    }

    private static Receipt asks(Page page) {
        page.navigate("/?lang=nb");
        page.locator(".card--first a").click();
        page.locator("#begin").click();
        for (var field : new String[][] {{"name", NAME}, {"email", EMAIL}, {"phone", ""}, {"what", ""}}) {
            page.locator("#" + field[0]).fill(field[1]);
            page.locator("#continue").click();
        }
        page.locator("#send").click();
        return new Receipt(
                page.locator("#reference").textContent(), page.locator("#code").textContent());
    }

    private static void confirms(Page page, Receipt receipt) {
        var mail = mailAbout(page, receipt, "Bekreft");
        mail.locator("a[href*='/confirm?']").click();
        page.locator("#confirm").click();
        assertThat(page.locator("h1")).containsText("bekreftet");
    }

    /** Mails go out after commit, so the newest may need a moment. */
    private static Locator mailAbout(Page page, Receipt receipt, String subject) {
        var mail = page.locator("article.mail")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(subject + ".*" + receipt.reference())));
        page.waitForCondition(() -> {
            page.navigate("/trial/mail");
            return mail.count() > 0;
        });
        return mail.first();
    }

    private static void answers(Page page, Receipt receipt) {
        page.navigate("/staff/rights/requests?filter=UNASSIGNED");
        var reference = new Page.LocatorOptions().setHasText(receipt.reference());
        page.locator("tr", reference).locator("input.pick").check();
        page.locator("#bulk > summary").click();
        page.locator(id("queueForm:takeChosen")).click();
        assertThat(page.locator(".says.done")).containsText(receipt.reference());
        page.navigate("/staff/rights/requests?filter=MINE");
        page.locator("a.open", reference).click();
        assertThat(page.locator("#nextTitle")).hasText("Who is asking?");
        page.locator(".candidate.best button").click();
        page.locator(id("nextForm:collect")).click();
        while (isNext(page, "Look where Vern cannot")) attestsNothing(page);
        page.locator("#review").click();
        page.locator(id("approveForm:approve")).click();
        page.locator(id("nextForm:send")).click();
        assertThat(page.locator("#nextTitle")).hasText("The answer waits for the person");
    }

    private static boolean isNext(Page page, String step) {
        assertThat(page.locator("#nextTitle")).hasText(Pattern.compile("Look where Vern cannot|Review the answer"));
        return page.locator("#nextTitle").textContent().equals(step);
    }

    private static void attestsNothing(Page page) {
        page.locator("#attest").click();
        page.locator(id("attestForm:result:1")).check();
        if (page.url().contains("system=hubspot"))
            page.locator(id("attestForm:sure")).check();
        page.locator(id("attestForm:save")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    private static Path fetches(Page page, Receipt receipt) {
        mailAbout(page, receipt, "Svaret ditt er klart").locator("a").first().click();
        page.locator("#code").fill(receipt.code());
        page.locator("#enter").click();
        assertThat(page.locator("#fetch")).isVisible();
        assertThat(page.locator("#helped")).isHidden();
        var archive = page.waitForDownload(
                        () -> page.locator("a[href$='/status/answer/zip']").click())
                .path();
        saysThatItHelpedInPart(page);
        return archive;
    }

    private static void saysThatItHelpedInPart(Page page) {
        page.reload();
        page.locator("#helpedPartly").click();
        assertThat(page.locator(".helped")).containsText("Du sier delvis");
        page.goBack();
        page.reload();
        assertThat(page.locator("#helpedPartly")).isHidden();
    }

    private static void isWholeAndAboutHer(Path archive) throws IOException, NoSuchAlgorithmException {
        var files = unpacked(archive);
        assertThat(files.keySet()).allMatch(name -> name.matches("[\\w.-]+")).hasSize(7);
        assertThat(text(files, ".vcf")).startsWith("BEGIN:VCARD").contains("EMAIL:" + EMAIL);
        assertThat(text(files, ".csv")).contains("," + EMAIL + ",").doesNotContain(A_COLLEAGUES_ADDRESS);
        var manifest = text(files, "manifest.json");
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("manifest.json")) assertThat(manifest).contains(sha256(file.getValue()));
        }
        assertThat(text(files, ".json"))
                .contains(NAME.split(" ")[0], EMAIL, HER_TITLE)
                .doesNotContain(A_COLLEAGUES_ADDRESS);
        assertThat(letter(files)).contains(EMAIL, HER_TITLE, "Datatilsynet").doesNotContain(A_COLLEAGUES_ADDRESS);
    }

    private static String text(Map<String, byte[]> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private static String letter(Map<String, byte[]> files) throws IOException {
        var pdf = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(pdf.getValue())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> unpacked(Path archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** What was done with her data on this case, and by whom; and nothing of what they say. */
    private static void reads(Page page, String caseId) {
        logged(page, caseId, "CREATE", "Someone without an account created");
        logged(page, caseId, "SEARCH", "Kari Nordmann searched");
        logged(page, caseId, "VIEW", "Kari Nordmann opened the data of " + NAME);
        logged(page, caseId, "CHANGE", "Kari Nordmann changed the data of " + NAME);
        logged(page, caseId, "SEND", "Vern itself sent");
        logged(page, caseId, "FETCH", "Someone without an account fetched the data of " + NAME);
    }

    private static void logged(Page page, String caseId, String operation, String deed) {
        page.navigate("/staff/audit?case=" + caseId + "&operation=" + operation);
        var log = page.locator("#log");
        assertThat(log).containsText(Pattern.compile(deed.replace(" ", "\\s+")));
        assertThat(log).not().containsText(EMAIL);
        assertThat(log).not().containsText(HER_TITLE);
    }

    private record Receipt(String reference, String code) {}
}
