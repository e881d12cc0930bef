package com.qmplus.vern.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The public task as a person does it: one answer a page, then send. Names are made up. */
final class AccessTask {

    static final String NAME = "Ola Prøve";
    static final String EMAIL = "ola.prove@example.no";

    private final Page page;

    private AccessTask(Page page) {
        this.page = page;
    }

    static AccessTask on(Page page) {
        return new AccessTask(page);
    }

    /** From the privacy centre to the first question. */
    AccessTask begin() {
        page.navigate("/");
        page.locator(".card--first a").click();
        page.locator("#begin").click();
        return this;
    }

    /** About everything: whoever looked may have ticked every box. */
    AccessTask answer(String field, String text) {
        page.locator("[name=about]").all().forEach(Locator::uncheck);
        page.locator("#" + field).fill(text);
        page.locator("#continue").click();
        return this;
    }

    /** To the page where the answers are checked. */
    AccessTask answerAll() {
        return answerAll(NAME, EMAIL);
    }

    AccessTask answerAll(String name, String email) {
        return answer("name", name).answer("email", email).answer("phone", "").answer("what", "");
    }

    Receipt send() {
        page.locator("#send").click();
        return new Receipt(
                page.locator("#reference").textContent(), page.locator("#code").textContent());
    }

    /** What the confirmation page tells, and what opens the case. */
    record Receipt(String reference, String code) {

        void open(Page page) {
            page.navigate("/status");
            page.locator("#number").fill(reference);
            page.locator("#code").fill(code);
            page.locator("#enter").click();
        }
    }
}
