package com.qmplus.vern.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The mails that the trial would have sent. */
final class TrialMails {

    private TrialMails() {}

    /** Where the latest mail to this address with a link to such a page leads. */
    static String linkTo(Page page, String address, String where) {
        page.navigate("/trial/mail");
        return page.locator(".mail", new Page.LocatorOptions().setHasText(address))
                .locator("a[href*='" + where + "']")
                .first()
                .getAttribute("href", new Locator.GetAttributeOptions().setTimeout(5_000));
    }
}
