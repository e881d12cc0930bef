package com.qmplus.vern.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The mails that the trial would have sent. */
final class TrialMails {

    private static final Pattern CODE = Pattern.compile("[:] (\\w{4}-\\w{4})\\s");

    private TrialMails() {}

    /** The one-time code in the latest mail about this case that has one; then the page is where it was. */
    static String codeOf(Page page, String reference, String back) {
        page.navigate("/trial/mail");
        var text = page.locator(".mail", new Page.LocatorOptions().setHasText(reference))
                .filter(new Locator.FilterOptions().setHasText(CODE))
                .first()
                .locator(".mail__text")
                .textContent();
        page.navigate(back);
        return CODE.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    /** Where the latest mail to this address with a link to such a page leads. */
    static String linkTo(Page page, String address, String where) {
        page.navigate("/trial/mail");
        return page.locator(".mail", new Page.LocatorOptions().setHasText(address))
                .locator("a[href*='" + where + "']")
                .first()
                .getAttribute("href", new Locator.GetAttributeOptions().setTimeout(5_000));
    }
}
