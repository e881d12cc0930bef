package com.qmplus.vern.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.qmplus.vern.portal.AccessTask.Receipt;
import java.util.function.Consumer;

/** The page of a case, and what leads there, in the states through which an employee takes it: from received to fetched. */
final class CaseTour {

    private static final String NAME = "Nora Berg"; // is on file, but not with this address
    private static final String EMAIL = "nora.elsewhere@example.org";

    private final Page page;
    private final Desk desk;
    private final Consumer<Page> look;

    private CaseTour(Page page, Desk desk, Consumer<Page> look) {
        this.page = page;
        this.desk = desk;
        this.look = look;
    }

    static void of(Page page, Page staff, Consumer<Page> look) {
        new CaseTour(page, new Desk(staff), look).all();
    }

    private void all() {
        var receipt = AccessTask.on(page).begin().answerAll(NAME, EMAIL).send();
        receipt.open(page);
        look.accept(page);
        readsLetter();
        confirms();
        isWorkedOn(receipt);
        proves(receipt.reference());
        desk.send();
        status(); // the answer opens with the link as well
        reads(receipt.code());
        page.navigate("/status/seen");
        look.accept(page);
        askCode(receipt.reference(), EMAIL);
        look.accept(page);
        status();
        writes();
        receipt.open(page);
        page.locator("#close").click();
        look.accept(page);
        isLate();
    }

    private void readsLetter() {
        page.locator(".letters a").first().click();
        look.accept(page);
        status();
    }

    /** Nothing, then something with a file that is not taken, then a message. */
    private void writes() {
        page.locator("a[href$='/status/messages']").click();
        look.accept(page);
        page.locator("#send").click();
        look.accept(page);
        page.locator("#words").fill("Jeg har et spørsmål");
        page.locator("#file").setInputFiles(new FilePayload("x.svg", "image/svg+xml", "<svg/>".getBytes(UTF_8)));
        page.locator("#send").click();
        look.accept(page);
        page.locator("#send").click();
        look.accept(page);
        page.context().clearCookies(new ClearCookiesOptions().setName("vern-case"));
        page.locator("#words").fill("Og ett til");
        page.locator("#send").click();
        look.accept(page); // the half hour is over: what was written is still there
    }

    private void confirms() {
        var link = TrialMails.linkTo(page, EMAIL, "/confirm");
        follow(link);
        follow(link); // it was used
    }

    private void follow(String link) {
        page.navigate(link);
        look.accept(page);
        page.locator("#confirm").click();
        look.accept(page);
    }

    private void askCode(String reference, String email) {
        page.navigate("/lost-code?reference=" + reference);
        page.locator("#number").fill(reference);
        page.locator("#email").fill(email);
        page.locator("#ask").click();
    }

    private void isWorkedOn(Receipt receipt) {
        desk.open(receipt.reference());
        desk.take();
        status();
        desk.findPerson();
        desk.searchEverywhere();
        status();
        desk.approve();
        status(); // we must be sure that it is you
    }

    /** By a code that goes to the address on file, whichever the request came from. */
    private void proves(String reference) {
        desk.askForCode();
        status();
        page.locator("#prove").click();
        look.accept(page);
        enters("");
        enters("0000-0000");
        enters(TrialMails.codeOf(page, reference, "/status/code"));
        desk.proved();
        status();
    }

    private void enters(String code) {
        page.locator("#once").fill(code);
        page.locator("#enter").click();
        look.accept(page);
    }

    private void reads(String code) {
        page.navigate(TrialMails.linkTo(page, EMAIL, "/answer"));
        look.accept(page);
        page.locator("#code").fill(code);
        page.locator("#enter").click();
        look.accept(page);
        page.waitForDownload(() -> page.locator(".files a").first().click());
        status();
    }

    /** A case of the trial whose answer is overdue; a new code opens it. */
    private void isLate() {
        var reference = desk.openLate();
        askCode(reference, "ola.nordmann@example.no");
        desk.again();
        new Receipt(reference, desk.issueCode()).open(page);
        look.accept(page);
    }

    private void status() {
        page.navigate("/status/case");
        look.accept(page);
    }
}
