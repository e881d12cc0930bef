package com.qmplus.vern.staff;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** What case workers do over and over; the people are those of the trial. */
final class CaseDesk {

    private CaseDesk() {}

    /** A request that came by phone, from somebody on file. The page that follows is the case's. */
    static String register(Page page, String name, String email) {
        page.navigate("/staff/rights/register");
        page.locator(IntranetTest.id("registerForm:channel")).selectOption("PHONE");
        page.locator(IntranetTest.id("registerForm:name")).fill(name);
        page.locator(IntranetTest.id("registerForm:email")).fill(email);
        page.locator(IntranetTest.id("registerForm:register")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
        return page.url();
    }

    /** On to the first system that is to be looked in by hand; whoever resembles the sender most is the person. */
    static void collect(Page page) {
        page.locator(".candidate button").first().click();
        page.locator(IntranetTest.id("nextForm:collect")).click();
        page.locator("#attest").waitFor();
    }

    /** One line of what was found by hand, filed under the first kind and source there are. */
    static void found(Page page, int row, String value) {
        var line = "attestForm:rows:" + row;
        page.locator(IntranetTest.id(line + ":field")).selectOption(new SelectOption().setIndex(1));
        page.locator(IntranetTest.id(line + ":source")).selectOption(new SelectOption().setIndex(1));
        page.locator(IntranetTest.id(line + ":value")).fill(value);
    }

    static void take(Page page) {
        var take = page.locator(IntranetTest.id("nextForm:take"));
        take.click();
        take.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator("#nextTitle").waitFor();
    }
}
