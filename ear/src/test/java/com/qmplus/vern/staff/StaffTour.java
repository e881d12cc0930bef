package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The pages of the intranet that show what somebody made before, or stand only between two others. */
final class StaffTour {

    private final Page page;
    private final Consumer<Page> look;

    StaffTour(Page page, Consumer<Page> look) {
        this.page = page;
        this.look = look;
    }

    /**
     * Somebody on file asks to see, to have erased and to have restricted what an authority has been told.
     *
     * @param second who is asked to approve
     */
    void throughACase(String name, String email, Page second) {
        var address = asks(name, email);
        CaseDesk.take(page);
        page.locator(".candidate button").first().click();
        page.locator(id("nextForm:collect")).waitFor();
        look.accept(page);
        seesALetter();
        opens(address, "/people/person?");
        opensNext("/people/relation?");
        page.goBack();
        discloses(name);
        approves(second, name);
        restricts(address);
        opens(address, "/rights/tell?");
        isTold();
        searches(address);
        opens(address, "/rights/decide?");
        opensNext("/rights/otherwise?");
        opens(address, "/rights/letter?");
        handsOut(address);
        seesWhy(second);
    }

    /** What is found is left out of a copy only when nothing else is asked. */
    void throughAnAnswer(String name, String email) {
        var address = CaseDesk.register(page, name, email);
        CaseDesk.take(page);
        page.locator(".candidate button").first().click();
        page.locator(id("nextForm:collect")).click();
        findsNothing();
        page.locator("#review").click();
        look.accept(page);
        opensNext("/rights/exclude?");
        page.navigate(address);
        look.accept(page);
    }

    private String asks(String name, String email) {
        page.navigate("/staff/rights/register");
        page.locator(id("registerForm:channel")).selectOption("PHONE");
        page.locator(id("registerForm:name")).fill(name);
        page.locator(id("registerForm:email")).fill(email);
        page.locator("input[value=ERASURE]").check();
        page.locator("input[value=RESTRICTION]").check();
        page.locator(id("registerForm:register")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
        return page.url();
    }

    /** On the demand of an authority that is told apart by the name of whom it asks about. */
    private void discloses(String name) {
        follow("/disclosure/disclosures?");
        page.locator(id("discloseForm:recipient")).selectOption(new SelectOption().setIndex(4));
        page.locator(id("discloseForm:name")).fill(court(name));
        page.locator("#discloseForm input[type=checkbox]").first().check();
        page.locator(id("discloseForm:serves")).selectOption(new SelectOption().setIndex(10));
        page.locator(id("discloseForm:provision")).fill("Straffeprosessloven § 210");
        page.locator(id("discloseForm:channel")).selectOption("LETTER");
        page.locator(id("discloseForm:decide")).click();
        page.locator("#log").waitFor();
        look.accept(page);
    }

    private void approves(Page second, String name) {
        second.navigate("/staff/rights/second");
        look.accept(second);
        var demand = second.locator("#demands tr", new Page.LocatorOptions().setHasText(court(name)));
        demand.locator("button[id$=approve]").click();
        demand.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String court(String name) {
        return "Retten i " + name;
    }

    /** What they say is wrong is the first thing that the authority was told. */
    private void restricts(String address) {
        page.navigate(address);
        var claim = page.locator("#claims a[href*='/rights/claim?']").last();
        claim.click();
        page.locator(id("aboutForm:fields:0")).check();
        page.locator(id("aboutForm:reason")).fill("They said so");
        look.accept(page);
        page.locator(id("aboutForm:about")).click();
        claim.click();
        page.locator("input[value=ACCURACY_CONTESTED]").check();
        page.locator(id("groundForm:ground")).click();
        page.locator("#recipients").waitFor();
        opensNext("/rights/human-review?");
        page.navigate(address);
    }

    private void isTold() {
        page.locator(id("tellForm:words")).fill("By letter");
        page.locator(id("tellForm:told")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    private void searches(String address) {
        page.navigate(address);
        page.locator(id("nextForm:collect")).click();
        page.locator("#attest").waitFor();
        opensNext("/rights/attest?");
        page.navigate(address);
        findsNothing();
    }

    private void findsNothing() {
        page.locator("#attest").waitFor();
        while (page.locator("#attest").count() == 1) {
            page.locator("#attest").click();
            page.locator(id("attestForm:result:1")).check();
            if (page.url().contains("system=hubspot"))
                page.locator(id("attestForm:sure")).check();
            page.locator(id("attestForm:save")).click();
            page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
            page.locator("#nextTitle").waitFor();
        }
    }

    private void handsOut(String address) {
        page.navigate(address);
        page.locator("#dossier").click();
        page.locator(id("handOutForm:recipient")).selectOption(new SelectOption().setIndex(4));
        page.locator(id("handOutForm:name")).fill("Datatilsynet");
        page.locator(id("handOutForm:provision")).fill("GDPR art. 58(1)(e)");
        page.locator(id("handOutForm:reason")).fill("They supervise");
        page.locator(id("handOutForm:channel")).selectOption("LETTER");
        page.locator(id("handOutForm:decide")).click();
        page.locator("#handedOut").waitFor();
        look.accept(page);
    }

    /** As it would be sent: below the form, which is unfolded by now, and below its heading. */
    private void seesALetter() {
        page.locator(id("scopeForm:question")).fill("Which of it do you mean?");
        page.locator(id("scopeForm:seeScope")).click();
        page.locator(".letter-sheet h3").first().waitFor();
        assertThat(page.locator("h1")).hasCount(1);
        look.accept(page);
    }

    /** Whoever is to approve it, in the words of whoever decided it. */
    private void seesWhy(Page second) {
        second.navigate("/staff/rights/second");
        look.accept(second);
        assertThat(second.locator("#demands tr")
                        .filter(new Locator.FilterOptions().setHasText("Datatilsynet"))
                        .first())
                .containsText("They supervise");
    }

    /** Two keys of one system, and an employee who has been invited; their one-time code. */
    String asAdministrator(String signInName) {
        page.navigate("/staff/staff/key");
        var system = "Shop " + UUID.randomUUID();
        page.locator(id("keyForm:name")).fill(system);
        page.locator("input[value=REQUESTS_READ]").check();
        page.locator(id("keyForm:make")).click();
        page.locator("#keySecret").waitFor();
        look.accept(page);
        page.navigate("/staff/staff/keys");
        look.accept(page);
        page.locator("tr", new Page.LocatorOptions().setHasText(system))
                .locator("a[href*='key-renew']")
                .click();
        look.accept(page);
        page.navigate("/staff/staff/accounts");
        opensNext("/staff/edit?");
        return invites(signInName);
    }

    private String invites(String signInName) {
        page.navigate("/staff/staff/invite");
        page.locator(id("inviteForm:name")).fill("Ny Her");
        page.locator(id("inviteForm:signInName")).fill(signInName);
        page.locator("input[value=AUDITOR]").check();
        page.locator(id("inviteForm:invite")).click();
        var code = page.locator("#invitationCode").textContent();
        look.accept(page);
        return code;
    }

    /** Through the door for the first time, up to the second factor. */
    void asInvited(String signInName, String code) {
        page.navigate("/staff/sign-in");
        Visitors.password(page, signInName, code);
        page.locator(id("passwordForm:password")).waitFor();
        look.accept(page);
        page.locator(id("passwordForm:password")).fill("seven green boats at noon");
        page.locator(id("passwordForm:choose")).click();
        page.locator("#enrolForm").waitFor();
        look.accept(page);
    }

    /** Between the password and the digits. */
    void atTheSecondFactor(String signInName) {
        page.navigate("/staff/sign-in");
        Visitors.password(page, signInName, Visitors.PASSWORD);
        page.locator("#demoCode").waitFor();
        look.accept(page);
    }

    private void opens(String address, String link) {
        page.navigate(address);
        opensNext(link);
    }

    private void opensNext(String link) {
        follow(link);
        look.accept(page);
    }

    /** The first that leads there, whatever is folded. */
    private void follow(String link) {
        Locator first = page.locator("main a[href*='" + link + "']").first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.navigate(first.getAttribute("href"));
    }

    private static String id(String id) {
        return IntranetTest.id(id);
    }
}
