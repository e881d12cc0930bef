package com.qmplus.vern.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The mails that the trial would have sent. */
final class TrialMails {

    private TrialMails() {}

    /** Where the latest mail with a link to confirm, to this address, leads. */
    static String linkTo(Page page, String address) {
        page.navigate("/trial/mail");
        return page.locator(".mail", new Page.LocatorOptions().setHasText(address))
                .locator("a[href*='/confirm']")
                .first()
                .getAttribute("href", new Locator.GetAttributeOptions().setTimeout(5_000));
    }
}
