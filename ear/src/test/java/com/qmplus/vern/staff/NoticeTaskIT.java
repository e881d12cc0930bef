package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two privacy managers and the data protection officer bring a notice to the public. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTaskIT extends IntranetTest {

    private static final String NOTICE = "/staff/register/notice";
    private static final String SCRIPT = "<script>document.title = 'taken over'</script>";

    @Test
    void two_people_publish_a_notice_and_everybody_sees_what_is_new() {
        var per = signedIn("per", Look.ENGLISH);
        begin(per);
        refusesMissingWords(per);
        write(per, "Ask us anything. " + SCRIPT);
        holdsForEveryReader(per);
        var late = per.context().newPage();
        late.navigate(NOTICE);

        var dag = signedIn("dag", Look.ENGLISH.narrow());
        dag.navigate(NOTICE);
        assertThat(dag.locator(id("nextForm:send"))).isHidden();
        dag.locator(id("adviseForm:advice")).fill("Say where the forms are.");
        dag.locator(id("adviseForm:advise")).click();
        assertThat(dag.locator("#said")).containsText("Your advice is kept");

        per.navigate(NOTICE);
        assertThat(per.locator(".timeline")).containsText("Say where the forms are.");
        press(per, "nextForm:send", "Sent to review");
        assertThat(per.locator(id("nextForm:review"))).isHidden();
        assertThat(per.locator(".next")).containsText("somebody else must review it");

        late.locator(id("piecesForm:pieces:1:up")).click();
        assertThat(late.locator(".summary")).containsText("Somebody has changed this since you opened it");

        var ida = signedIn("ida", Look.ENGLISH.dark());
        ida.navigate("/staff/register/notice-preview");
        assertThat(ida.locator("main")).containsText("Ask us anything. <script>");
        noFaults(ida);
        ida.navigate(NOTICE);
        noFaults(ida);
        press(ida, "nextForm:review", "Approved");
        press(ida, "nextForm:publish", "Everybody can read it now");
        assertThat(ida.locator("main")).containsText("It is true.");
        readByEverybody();
    }

    private void readByEverybody() {
        var anybody = window(Look.ENGLISH.narrow());
        anybody.navigate("/privacy?lang=en");
        assertThat(anybody.locator("#short ~ p").first()).containsText("Ask us anything. " + SCRIPT);
        assertThat(anybody).hasTitle(java.util.regex.Pattern.compile("Privacy notice for QmPlus AS.*"));
        assertThat(anybody.locator(".told__changes ins").first()).containsText("Ask us anything.");
        noFaults(anybody);
        assertThat(anybody.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        anybody.navigate("/privacy/versions/1?lang=en");
        assertThat(anybody.locator(".note--soon")).containsText("old version");
        assertThat(anybody.locator("#short ~ p").first()).not().containsText("Ask us anything.");
    }

    private static void begin(Page page) {
        page.navigate(NOTICE);
        if (page.locator(id("beginForm:begin")).isVisible()) press(page, "beginForm:begin", "begun");
        if (page.locator(id("nextForm:takeBack")).isVisible()) press(page, "nextForm:takeBack", "Taken back");
    }

    private static void refusesMissingWords(Page page) {
        page.navigate("/staff/register/notice-piece?section=SHORT");
        page.locator(id("pieceForm:headingEn")).fill(" ");
        page.locator(id("pieceForm:wordsNb")).fill("Kept while you mend it");
        page.locator(id("pieceForm:save")).click();
        assertThat(page.locator(".summary a")).containsText("Heading in English");
        assertThat(page.locator(id("pieceForm:wordsNb"))).hasValue("Kept while you mend it");
        noFaults(page);
    }

    private static void write(Page page, String words) {
        page.navigate("/staff/register/notice-piece?section=SHORT");
        var english = page.locator(id("pieceForm:wordsEn"));
        english.fill(words + " " + english.inputValue());
        press(page, "pieceForm:save", "Saved");
        assertThat(page.locator(".changes ins").first()).containsText("Ask us anything.");
    }

    private static void holdsForEveryReader(Page page) {
        for (var address : List.of(NOTICE, "/staff/register/notice-words", "/staff/register/notice-preview")) {
            page.navigate(address);
            noFaults(page);
            page.setViewportSize(320, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(320);
            page.setViewportSize(1280, 900);
        }
    }

    private static void press(Page page, String button, String said) {
        page.locator(id(button)).click();
        assertThat(page.locator("#said")).containsText(said);
    }

    private static void noFaults(Page page) {
        assertThat(Axe.faults(page)).isEmpty();
    }
}
