package com.qmplus.vern.ear.authorization;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.UUID;

/** Keys of other systems, made as the administrator makes them. */
public final class ApiKeys {

    private static String last = "";

    private ApiKeys() {}

    /** The secret of a new key. */
    public static String made(String... scopes) {
        try (var context = Visitors.browser().newContext(Visitors.signedIn("adm"))) {
            var page = context.newPage();
            page.navigate("/staff/staff/key");
            last = "Shop " + UUID.randomUUID();
            page.locator("[id$=':name']").fill(last);
            for (var scope : scopes) page.locator("input[value=" + scope + "]").check();
            page.locator("[id$=':make']").click();
            return page.locator("#keySecret").textContent();
        }
    }

    /** The secret of the next key of the system whose key was made last. */
    public static String renewed() {
        try (var context = Visitors.browser().newContext(Visitors.signedIn("adm"))) {
            var page = context.newPage();
            page.navigate("/staff/staff/keys");
            page.locator("tr", new Page.LocatorOptions().setHasText(last))
                    .locator("a[href*='key-renew']")
                    .click();
            page.locator("[id$=':renew']").click();
            return page.locator("#keySecret").textContent();
        }
    }

    static void withdrawLast() {
        try (var context = Visitors.browser().newContext(Visitors.signedIn("adm"))) {
            var page = context.newPage();
            page.navigate("/staff/staff/keys");
            var row = page.locator("tr", new Page.LocatorOptions().setHasText(last));
            row.locator("summary").click();
            row.locator("[id$=':withdraw']").click();
            page.waitForLoadState();
        }
    }
}
