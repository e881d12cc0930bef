package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.GROUP;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The privacy manager keeps the register: enters, changes, ends; two at once lose nothing of each other's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterEditingIT extends IntranetTest {

    private static final String INSIGHT = "/staff/register/element?kind=PURPOSE&key=website-insight";

    @Test
    void a_purpose_is_entered_with_its_balancing_test_and_says_what_it_still_lacks() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate("/staff/register/edit?kind=PURPOSE");
        both(page, "Name", "Julehilsen", "Season's greetings");
        both(page, "Description", "Vi sender deg en julehilsen.", "We send you a card in December.");
        choose(page, "Processing activity", 1);
        page.getByRole(BUTTON, named("Add a basis")).click();
        choose(page, "Whom it concerns", 1);
        page.getByLabel("Basis", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setValue("LEGITIMATE_INTEREST"));
        both(page, "Explanation to the person", "Vi vil glede deg.", "We wish to please you.");
        assertThat(page.getByRole(GROUP, group("The interest"))).isVisible();
        both(page, "The interest", "Godt forhold", "A good relation");
        page.getByLabel("Special categories").selectOption(new SelectOption().setValue("MADE_PUBLIC"));
        page.getByLabel("Basis", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setValue("CONSENT"));
        page.getByLabel("Basis", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setValue("LEGITIMATE_INTEREST"));
        assertThat(page.getByRole(GROUP, group("The interest")).getByLabel("English"))
                .hasValue("A good relation");
        page.getByRole(GROUP, group("Data that are needed"))
                .getByLabel("Contact details")
                .check();
        page.getByRole(BUTTON, named("Save")).click();

        assertThat(page.locator(".summary a")).hasText(new Pattern[] {
            Pattern.compile("Fill in: Why it is necessary"),
            Pattern.compile("Fill in: What they may expect"),
            Pattern.compile("Fill in: What protects them"),
            Pattern.compile("Fill in: Conclusion"),
            Pattern.compile("Fill in: Weighed by"),
            Pattern.compile("Fill in: Weighed on")
        });
        both(page, "Why it is necessary", "Ingen annen måte", "No other way");
        both(page, "What they may expect", "Ett kort i året", "One card a year");
        both(page, "What protects them", "De kan si nei", "They can say no");
        both(page, "Conclusion", "Veier tyngst", "Weighs more");
        page.getByLabel("Weighed by").fill("Per Lund");
        page.getByLabel("Weighed on").fill("22.11.2026");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("Asked for by the sales department");
        page.getByRole(BUTTON, named("Save")).click();

        assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Season's greetings");
        assertThat(page.locator("main .says.soon:not(#kept)"))
                .containsText("Nothing says how long Contact details is kept");
        assertThat(page.locator(".timeline")).containsText("Asked for by the sales department");
        assertThat(page.locator(".timeline")).containsText("Per Lund");

        page.getByLabel("The last day that it holds").fill("31.12.2030");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("Only for a while");
        page.getByRole(BUTTON, named("See what it would bring")).click();
        page.getByRole(BUTTON, named("End it")).click();
        assertThat(page.locator(".timeline .changes")).containsText("31 December 2030");

        page.navigate("/staff/register/element?kind=RELATION_KIND&key=requester");
        page.getByLabel("The last day that it holds").fill("31.12.2030");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("By mistake");
        page.getByRole(BUTTON, named("See what it would bring")).click();
        page.getByRole(BUTTON, named("End it")).click();
        assertThat(page.locator(".summary")).containsText("Vern itself works by this entry");
    }

    /** Ended by mistake, and put right again, so that the other tests find the register as it was. */
    @Test
    void who_ends_a_purpose_sees_first_and_afterwards_whose_data_lose_their_reason() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate(INSIGHT);
        page.getByLabel("The last day that it holds").fill("21.11.2026");
        why(page, "The cookies are gone");
        page.getByRole(BUTTON, named("See what it would bring")).click();
        var outlook = page.locator("#retireForm .says.soon");
        assertThat(outlook)
                .containsText(
                        Pattern.compile("We hold such data about \\d+ people, and no purpose needs them any more"));
        page.getByRole(BUTTON, named("End it")).click();
        assertThat(page.locator(".says.done")).isVisible();
        try {
            page.navigate("/staff/register/index?of=website-insight");
            assertThat(page.locator("summary", new Page.LocatorOptions().setHasText("Choose content that suits you")))
                    .containsText("Ended 21 November 2026");
            page.navigate("/staff/register/index?part=FINDINGS");
            page.getByRole(LINK, named("Show whom it concerns")).click();
            assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Data without a purpose");
            assertThat(page.locator("#unservedForm li")).hasCount(50);
            page.getByRole(BUTTON, named("Show more")).click();
            assertThat(page.locator("#unservedForm li")).hasCount(100);
            page.locator("#unservedForm li a").first().click();
            assertThat(page.locator("main")).containsText("Needed by no purpose");
        } finally {
            page.navigate(INSIGHT.replace("element", "edit"));
            page.getByLabel("Until (optional)").fill("");
            why(page, "They are still there");
            page.getByRole(BUTTON, named("Save")).click();
            assertThat(page.locator(".says.done")).isVisible();
        }
        page.navigate("/staff/register/index?part=FINDINGS");
        assertThat(page.getByRole(LINK, named("Show whom it concerns"))).hasCount(0);
    }

    @Test
    void of_two_who_change_at_once_the_second_sees_the_first_and_keeps_their_own() {
        var mine = signedIn("per", Look.ENGLISH);
        mine.navigate("/staff/register/edit?kind=SOURCE");
        both(mine, "Name", "Messe", "Trade fair");
        why(mine, "We were there");
        mine.getByRole(BUTTON, named("Save")).click();
        mine.getByRole(LINK, named("Change")).click();

        var theirs = mine.context().newPage();
        theirs.navigate(mine.url());
        both(theirs, "Name", "Messe i Oslo", "Trade fair in Oslo");
        why(theirs, "It was in Oslo");
        theirs.getByRole(BUTTON, named("Save")).click();
        assertThat(theirs.locator(".says.done")).isVisible();

        mine.getByLabel("From the person").check();
        why(mine, "They told us");
        mine.getByRole(BUTTON, named("Save")).click();
        assertThat(mine.locator(".summary")).containsText("Somebody else has changed the entry meanwhile");
        assertThat(mine.locator(".timeline")).containsText("It was in Oslo");
        assertThat(mine.getByRole(GROUP, group("Name")).getByLabel("English")).hasValue("Trade fair in Oslo");
        assertThat(mine.getByLabel("From the person")).isChecked();
        assertThat(mine.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("They told us");

        mine.getByRole(BUTTON, named("Save")).click();
        assertThat(mine.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Trade fair in Oslo");
        assertThat(mine.locator(".timeline > li")).hasCount(3);
    }

    @Test
    void one_of_several_grounds_is_taken_away_and_the_others_stay() {
        var page = signedIn("per", Look.BOKMÅL);
        page.navigate("/staff/register/edit?kind=PURPOSE&key=customer-identification");
        var remove = page.getByRole(BUTTON, named("Ta bort dette grunnlaget"));
        var before = remove.count();
        page.getByRole(BUTTON, named("Legg til et grunnlag")).click();
        assertThat(remove).hasCount(before + 1);
        var whom = page.getByLabel("Hvem det gjelder").first();
        var first = whom.inputValue();
        remove.last().click();
        assertThat(remove).hasCount(before);
        assertThat(whom).hasValue(first);
    }

    @Test
    void a_day_before_the_first_register_is_told_and_a_day_to_come_shows_the_one_of_now() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate("/staff/register/index?on=2001-01-01");
        assertThat(page.locator("#said .summary li")).containsText("The register begins on");
        assertThat(page.locator(".adds").first()).isVisible();
        page.navigate("/staff/register/index?on=31.2.2026");
        assertThat(page.locator("#said .summary li")).containsText("31.2.2026");
        assertThat(page.locator("#on")).hasValue("31.2.2026");
        page.navigate("/staff/register/index?on=2999-01-01");
        assertThat(page.locator(".adds").first()).isVisible();
    }

    private static void both(Page page, String property, String nb, String en) {
        var group = page.getByRole(GROUP, group(property));
        group.getByLabel("Bokmål").fill(nb);
        group.getByLabel("English").fill(en);
    }

    private static void choose(Page page, String property, int place) {
        page.getByLabel(property, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setIndex(place));
    }

    private static void why(Page page, String reason) {
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill(reason);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions group(String name) {
        return named(name);
    }
}
