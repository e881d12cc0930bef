package com.qmplus.vern.portal;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** Every public page, in the state in which a person first meets it and with the mistakes they may make. */
final class Tour {

    static final List<String> ADDRESSES = List.of(
            "/",
            "/access/start",
            "/access/gone",
            "/confirm?token=unknown",
            "/status",
            "/status?after=expired",
            "/status?after=closed",
            "/answer",
            "/lost-code",
            "/claim?right=correct",
            "/claim?right=delete",
            "/claim?right=stop",
            "/claim?right=withdraw",
            "/claim?right=take",
            "/claim?right=object",
            "/claim?right=limit",
            "/complain",
            "/help",
            "/accessibility",
            "/trial/mail",
            "/no-such-page");

    private Tour() {}

    static void of(Page page, Consumer<Page> look) {
        ADDRESSES.forEach(address -> {
            page.navigate(address);
            look.accept(page);
        });
        ask(page, look);
        knock(page, look);
    }

    private static void ask(Page page, Consumer<Page> look) {
        var task = AccessTask.on(page).begin();
        task.answer("name", "");
        look.accept(page);
        task.answer("name", AccessTask.NAME);
        look.accept(page);
        task.answer("email", AccessTask.EMAIL);
        look.accept(page);
        task.answer("phone", "22 95 83 63");
        look.accept(page);
        task.answer("scope", "Everything\n" + "withoutaspace".repeat(12));
        look.accept(page);
        var receipt = task.send();
        look.accept(page);
        page.navigate("/status");
        page.locator("#number").fill(receipt.reference());
        page.locator("#code").fill(receipt.code());
        page.locator("#enter").click();
        look.accept(page);
    }

    private static void knock(Page page, Consumer<Page> look) {
        page.navigate("/confirm?token=unknown");
        page.locator("#confirm").click();
        look.accept(page);
        page.navigate("/status");
        page.locator("#enter").click();
        look.accept(page);
        page.navigate("/lost-code");
        page.locator("#ask").click();
        look.accept(page);
        page.locator("#number").fill("V-000000-0");
        page.locator("#email").fill(AccessTask.EMAIL);
        page.locator("#ask").click();
        look.accept(page);
    }
}
