package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.REGION;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.qmplus.vern.ear.pages.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A person by purpose; a relation that begins, and ends again, shows first what it does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RelationIT extends IntranetTest {

    @Test
    void a_relation_begins_and_ends_after_its_consequences_were_seen() {
        var page = signedIn("per", Look.ENGLISH);
        open(page, "Berge");
        assertThat(page.locator(".purpose").first()).containsText("Why we have it");
        assertThat(page.locator(".purpose").first()).containsText("since");
        assertThat(page.locator(".purpose")).not().hasCount(0);

        page.getByRole(LINK, named("New relation")).click();
        page.getByLabel("Relation").selectOption(new SelectOption().setValue("website-visitor"));
        page.getByRole(BUTTON, named("See what it would do")).click();
        assertThat(outlook(page)).containsText("Comes to apply:");
        assertThat(outlook(page)).containsText("Something here rests on consent");
        page.getByLabel("First day").fill("21.11.2026");
        page.getByRole(BUTTON, named("Save the relation")).click();
        assertThat(page.locator(".summary")).containsText("This is not what you looked at");
        page.getByRole(BUTTON, named("Save the relation")).click();
        assertThat(page.locator(".says.done")).containsText("The relation has been saved");
        var relations = page.getByRole(REGION, region("Relations to us"));
        assertThat(relations).containsText("Since 21 November 2026");

        page.getByRole(LINK, new Page.GetByRoleOptions().setName("New relation"))
                .click();
        page.getByLabel("Relation").selectOption(new SelectOption().setValue("website-visitor"));
        page.getByRole(BUTTON, named("See what it would do")).click();
        assertThat(page.locator(".summary")).containsText("The person has this relation already");
        page.getByRole(LINK, named("Cancel")).click();

        relations.locator("a[href*='end=website-visitor']").click();
        page.getByLabel("Ended on").fill("22.11.2026");
        page.getByRole(BUTTON, named("See what it would do")).click();
        assertThat(outlook(page)).containsText("Ceases to apply:");
        page.getByRole(BUTTON, named("End the relation")).click();
        assertThat(relations).containsText("21 November 2026 – ended on 22 November 2026");
    }

    @Test
    void a_relation_that_ended_elsewhere_is_not_ended_twice() {
        var mine = signedIn("per", Look.ENGLISH);
        open(mine, "Strand");
        mine.getByRole(LINK, named("New relation")).click();
        choose(mine);
        var other = mine.context().newPage();
        other.navigate(mine.url());
        choose(other);
        other.getByRole(BUTTON, named("Save the relation")).click();
        assertThat(other.locator(".says.done")).isVisible();
        mine.getByRole(BUTTON, named("Save the relation")).click();
        assertThat(mine.locator(".summary")).containsText("Somebody has changed this since you opened it");
        mine.getByRole(BUTTON, named("See what it would do")).click();
        assertThat(mine.locator(".summary")).containsText("The person has this relation already");
    }

    private static void choose(Page page) {
        page.getByLabel("Relation").selectOption(new SelectOption().setValue("website-visitor"));
        page.getByRole(BUTTON, named("See what it would do")).click();
        assertThat(outlook(page)).isVisible();
    }

    private static void open(Page page, String name) {
        page.navigate("/staff/people/search");
        page.getByLabel("Why are you looking?").selectOption(new SelectOption().setValue("accountability"));
        page.getByLabel("Whom are you looking for?").fill(name);
        page.getByRole(BUTTON, named("Search").setExact(true)).last().click();
        page.locator("#found a.open").first().click();
    }

    private static Locator outlook(Page page) {
        return page.locator("#relationForm [role=status]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions region(String name) {
        return named(name);
    }
}
