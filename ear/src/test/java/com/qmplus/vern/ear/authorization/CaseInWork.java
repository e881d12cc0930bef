package com.qmplus.vern.ear.authorization;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.regex.Pattern;

/** A case that somebody else works on, and what its timeline told. */
final class CaseInWork {

    private static final String CASE = "/staff/rights/request";

    private final Page worker =
            Visitors.browser().newContext(Visitors.signedIn("kari")).newPage();
    private final String before;

    CaseInWork() {
        worker.navigate("/staff/rights/register");
        worker.locator("[id='registerForm:channel']").selectOption("PHONE");
        worker.locator("[id='registerForm:name']").fill("Jan Iversen");
        worker.locator("[id='registerForm:email']").fill("jan.iversen@example.com");
        worker.locator("[id='registerForm:register']").click();
        worker.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
        worker.locator("[id='nextForm:take']").click();
        worker.locator(".candidate button").first().waitFor();
        before = timeline();
    }

    /** Where a page is opened: that of a case shows this one. */
    String address(String page) {
        return page.equals(CASE) ? worker.url() : page;
    }

    boolean isChanged() {
        worker.reload();
        return !timeline().equals(before);
    }

    private String timeline() {
        return worker.locator("#timeline").innerText();
    }
}
