package com.qmplus.vern.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.qmplus.vern.ear.pages.Visitors;
import com.qmplus.vern.portal.AccessTask.Receipt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a court was told is corrected, and the court reads so and says that it has (GDPR art. 19). */
final class NoticeTour {

    static final String NOW = "Fjellrev Regnskap AS";
    static final String ARCHIVE = "Nora Dahl, arkivet";

    private final Page page;
    private final Page staff;
    private final Page second;
    private final Desk desk;
    private final String name;
    private final String email;

    NoticeTour(Page page, Page staff, Page second, String name, String email) {
        this.page = page;
        this.staff = staff;
        this.second = second;
        this.desk = new Desk(staff);
        this.name = name;
        this.email = email;
    }

    static Page signedIn(String who) {
        return Visitors.browser()
                .newContext(Visitors.signedIn(who).setLocale("en"))
                .newPage();
    }

    /** As the case worker sees it; the person's receipt opens their page. */
    Receipt corrected() {
        page.navigate("/ask/start?right=see");
        page.locator("#begin").click();
        var receipt = AccessTask.on(page).answerAll(name, email).send();
        page.navigate(TrialMails.linkTo(page, email, "/confirm"));
        page.locator("#confirm").click();
        desk.open(receipt.reference());
        var address = staff.url();
        desk.take();
        desk.findPerson();
        discloses();
        staff.navigate(address);
        contests();
        staff.navigate(address);
        tells();
        byTelephone();
        desk.searchEverywhere();
        decides(address);
        desk.approve();
        desk.send();
        return receipt;
    }

    private void discloses() {
        follow("/people/person?");
        follow("/disclosure/disclosures?");
        staff.locator(id("discloseForm:recipient")).selectOption(new SelectOption().setIndex(4));
        staff.locator(id("discloseForm:name")).fill(court());
        staff.locator("#discloseForm input[value=company]").check();
        staff.locator(id("discloseForm:serves")).selectOption(new SelectOption().setIndex(10));
        staff.locator(id("discloseForm:provision")).fill("Straffeprosessloven § 210");
        staff.locator(id("discloseForm:channel")).selectOption("LETTER");
        staff.locator(id("discloseForm:decide")).click();
        staff.locator("#log").waitFor();
        second.navigate("/staff/rights/second");
        var demand = second.locator("#demands tr", new Page.LocatorOptions().setHasText(court()));
        demand.locator("button[id$=approve]").click();
        demand.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    String court() {
        return "Lagmannsretten for " + name;
    }

    private void contests() {
        var closed = staff.locator("#claims details:not([open]) > summary");
        if (closed.count() > 0) closed.first().click();
        staff.locator(id("claimForm:right")).selectOption("RECTIFICATION");
        staff.locator(id("claimForm:words")).fill("I work elsewhere now");
        staff.locator(id("claimForm:add")).click();
        staff.locator("#claims li").nth(1).waitFor();
        staff.locator("#claims a[href*='/rights/claim?']").last().click();
        staff.locator("#aboutForm input[value$=company]").first().check();
        staff.locator(id("aboutForm:reason")).fill("They said so");
        staff.locator(id("aboutForm:about")).click();
        staff.locator("#recipients").waitFor();
    }

    /** Opens the page from where the one recipient is told who has yet to be. */
    void tells() {
        var link = staff.locator("#recipients a[href*='/rights/tell?']").first();
        staff.navigate(link.getAttribute("href"));
    }

    private void byTelephone() {
        staff.locator(id("tellForm:words")).fill("On the telephone");
        staff.locator(id("tellForm:told")).click();
        staff.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    private void decides(String address) {
        staff.locator("#decide").click();
        follow("/rights/otherwise?");
        var found = staff.locator(id("findForm:found"));
        found.selectOption(found.locator("option[value*='|INACCURATE']").first().getAttribute("value"));
        staff.locator(id("findForm:newValue")).fill(NOW);
        staff.locator(id("findForm:why")).fill("They showed us the contract");
        staff.locator(id("findForm:find")).click();
        staff.locator(id("confirmForm:confirm")).click();
        staff.locator(id("confirmForm:confirm"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        staff.navigate(address);
    }

    /** @return the code, which is not in the mail */
    String writesTo(String mailbox, Consumer<Page> look) {
        staff.locator(id("sendForm:email")).fill(mailbox);
        look.accept(staff);
        sends();
        var code = staff.locator("#issuedCode").textContent().strip();
        look.accept(staff);
        return code;
    }

    /** The notice of the answer may leave meanwhile: then the page says so, and the next press is about the case as it is. */
    private void sends() {
        staff.locator(id("sendForm:send")).click();
        staff.waitForCondition(() -> staff.locator("#issuedCode").count() == 1 || isRefused());
        if (isRefused()) staff.locator(id("sendForm:send")).click();
    }

    private boolean isRefused() {
        return staff.locator("#issuedCode").count() == 0
                && staff.locator("#said .summary").count() > 0;
    }

    void reads(String mailbox, String code, Consumer<Page> look) {
        page.navigate(TrialMails.linkTo(page, mailbox, "/recipient"));
        look.accept(page);
        page.locator("#code").fill("AAAA-BBBB-CCCC");
        page.locator("#enter").click();
        look.accept(page);
        page.locator("#code").fill(code);
        page.locator("#enter").click();
        look.accept(page);
    }

    void acknowledges(Consumer<Page> look) {
        page.locator("#acknowledge").click();
        look.accept(page); // nobody is named
        page.locator("#who").fill(ARCHIVE);
        page.locator("#acknowledge").click();
        look.accept(page);
    }

    private void follow(String link) {
        var first = staff.locator("main a[href*='" + link + "']").first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        staff.navigate(first.getAttribute("href"));
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
