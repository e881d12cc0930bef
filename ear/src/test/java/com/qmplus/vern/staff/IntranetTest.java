package com.qmplus.vern.staff;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.Visitors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An employee at a browser, who comes through the door anew in every window. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class IntranetTest extends BrowserTest {

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** Before the door, where nobody is signed in. */
    static Page window(Look look) {
        var page = visit(look);
        page.navigate("/staff/sign-in?lang=" + look.language());
        return page;
    }

    /** Past the door, by password and second factor, to one's own first page. */
    static Page signedIn(String name, Look look) {
        var page = window(look);
        page.navigate("/staff/");
        enter(page, name);
        return page;
    }

    static void enter(Page page, String name) {
        Visitors.enter(page, name);
        page.locator("#side").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Faces joins ids with colons, which selectors read as something else. */
    static String id(String id) {
        return "[id=\"" + id + "\"]";
    }
}
