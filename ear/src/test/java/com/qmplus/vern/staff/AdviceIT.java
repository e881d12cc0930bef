package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.Look;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The data protection officer comments and is asked; the privacy manager decides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceIT extends IntranetTest {

    private static final String ENTRY = "/staff/register/element?kind=SOURCE&key=self";
    private static final String EDIT = "/staff/register/edit?kind=SOURCE&key=self";

    private final String question = "May we call it so? " + UUID.randomUUID() + "\n<script>document.title='x'</script>";

    @Test
    void the_manager_asks_about_a_change_the_officer_answers_and_the_manager_decides() {
        var per = signedIn("per", Look.ENGLISH);
        per.navigate(EDIT);
        var before = per.getByLabel("English").first().inputValue();
        per.getByLabel("English").first().fill(before + "!");
        open(per.locator(id("editForm:question")));
        per.locator(id("editForm:question")).fill(question);
        per.locator(id("editForm:ask")).click();
        said(per, "The question is sent");
        assertThat(talk(per)).containsText("<script>");
        assertThat(talk(per).locator(".changes")).containsText(before + "!");
        assertThat(per.locator("h1")).hasText(before);

        var dag = signedIn("dag", Look.ENGLISH.narrow());
        dag.navigate("/staff/register/");
        dag.locator(".next li").filter(containing()).locator("a").click();
        noFaults(dag);
        var late = dag.context().newPage();
        late.navigate(ENTRY);
        talk(late).locator("[id$='adviseForm:words']").fill("Too late, but kept");
        answer(dag, "No.\nIt says nothing new.");
        talk(late).locator("[id$='adviseForm:advise']").click();
        assertThat(late.locator(".summary")).containsText("Somebody has changed this since you opened it");
        assertThat(talk(late).locator("[id$='adviseForm:words']")).hasValue("Too late, but kept");

        per.navigate("/staff/register/?part=FINDINGS");
        per.locator(".next li")
                .filter(containing("It says nothing new"))
                .locator("a")
                .click();
        decide(per, "NOT_FOLLOWED", "");
        assertThat(per.locator(".summary a")).containsText("a reason is needed");
        noFaults(per);
        decide(per, "NOT_FOLLOWED", "People asked for it.");
        said(per, "The decision is kept");
        assertThat(talk(per)).containsText("The advice is not followed");
        assertThat(talk(per).locator("[id$='decideForm:decide']")).hasCount(0);

        talk(per).getByText("Take the change into the form").click();
        assertThat(per.getByLabel("English").first()).hasValue(before + "!");
        staysAmongThem();
    }

    @Test
    void the_officer_remarks_unasked_and_is_told_what_is_too_long() {
        var dag = signedIn("dag", Look.ENGLISH);
        dag.navigate(ENTRY);
        open(dag.locator(id("commentForm:remark")));
        dag.locator(id("commentForm:comment")).click();
        assertThat(dag.locator(".summary")).isVisible();
        dag.locator(id("commentForm:remark")).evaluate("field => field.removeAttribute('maxlength')");
        dag.locator(id("commentForm:remark")).fill("x".repeat(4001));
        dag.locator(id("commentForm:comment")).click();
        assertThat(dag.locator(".summary a")).containsText("The text is too long");
        dag.locator(id("commentForm:remark")).evaluate("field => field.removeAttribute('maxlength')");
        var remark = "Look at this again. " + UUID.randomUUID();
        dag.locator(id("commentForm:remark")).fill(remark);
        dag.locator(id("commentForm:comment")).dblclick();
        said(dag, "The remark is kept");
        dag.navigate(ENTRY);
        assertThat(dag.locator(".talk").filter(new Locator.FilterOptions().setHasText(remark)))
                .hasCount(1);
        assertThat(dag.locator(id("askForm:ask"))).hasCount(0);
    }

    private void staysAmongThem() {
        var kari = signedIn("kari", Look.ENGLISH);
        kari.navigate(ENTRY);
        assertThat(kari.locator("h1")).isVisible();
        assertThat(kari.locator("#advice")).hasCount(0);
    }

    private void answer(Page page, String words) {
        var talk = talk(page);
        talk.locator("[id$='adviseForm:words']").fill(words);
        talk.locator("[id$='adviseForm:advise']").click();
        said(page, "The advice is kept");
    }

    private void decide(Page page, String outcome, String reason) {
        var talk = talk(page);
        talk.locator("[id$='decideForm:outcome']").selectOption(outcome);
        talk.locator("[id$='decideForm:words']").fill(reason);
        talk.locator("[id$='decideForm:decide']").click();
    }

    private Locator talk(Page page) {
        return page.locator(".talk").filter(containing());
    }

    private Locator.FilterOptions containing() {
        return containing(question.substring(0, 50));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void open(Locator field) {
        field.evaluate("field => field.closest('details').open = true");
    }

    private static void said(Page page, String text) {
        assertThat(page.locator("#said")).containsText(text);
    }

    private static void noFaults(Page page) {
        assertThat(Axe.faults(page)).isEmpty();
    }
}
