package com.qmplus.vern.staff;

import com.microsoft.playwright.Page;

/** A person without a mouse. */
final class Keyboard {

    private static final int FAR = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs to the control, as often as it takes; what cannot be reached fails the test. */
    void reach(String selector) {
        var wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) wanted.evaluate("it => it === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    /** Reaches a link or a button, and uses it. */
    void on(String selector) {
        reach(selector);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    void tick(String selector) {
        reach(selector);
        page.keyboard().press("Space");
    }

    void write(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    /** Types the beginning of an option, as lists understand it. */
    void choose(String selector, String option) {
        reach(selector);
        page.keyboard().type(option);
    }
}
