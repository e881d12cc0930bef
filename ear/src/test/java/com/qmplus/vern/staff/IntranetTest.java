package com.qmplus.vern.staff;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * An employee at a browser. {@code -Dvern.it.address=http://localhost:8080} sends them to a trial that already runs, so that
 * one test can be tried quickly.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class IntranetTest {

    private static final String PASSWORD = "Vern-trial-2026";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final Browser browser = Visitors.browser();

    @AfterEach
    void forget() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** A window of a browser where nobody is signed in. */
    Page window(Look look) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale(look.language())
                .setColorScheme(look.theme())
                .setViewportSize(look.width(), 900));
        var page = context.newPage();
        page.navigate("/staff/sign-in?lang=" + look.language());
        return page;
    }

    /** Past the door, by password and second factor, to one's own first page. */
    Page signedIn(String name, Look look) {
        var page = window(look);
        page.navigate("/staff/");
        password(page, name, PASSWORD);
        code(page);
        page.locator("#side").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    static void password(Page page, String name, String password) {
        page.locator(id("signInForm:signInName")).fill(name);
        page.locator(id("signInForm:password")).fill(password);
        page.locator(id("signInForm:signIn")).click();
    }

    /** The trial shows the digits of the second factor on the page that asks for them. */
    static void code(Page page) {
        var digits = page.locator("#demoCode").textContent().replaceAll("\\D", "");
        page.locator(id("codeForm:code")).fill(digits);
        page.locator(id("codeForm:enter")).click();
    }

    /** Faces joins ids with colons, which selectors read as something else. */
    static String id(String id) {
        return "[id=\"" + id + "\"]";
    }

    static String address() {
        var running = System.getProperty("vern.it.address");
        return running == null ? ServerUnderTest.at("/").toString().replaceFirst("/$", "") : running;
    }
}
