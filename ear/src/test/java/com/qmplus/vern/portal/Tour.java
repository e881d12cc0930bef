package com.qmplus.vern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Every public page, in every state in which a person may meet it without anybody having worked on their case. */
final class Tour {

    static final List<String> ADDRESSES = List.of(
            "/",
            "/ask/start",
            "/ask/start?right=correct",
            "/ask/start?right=delete",
            "/ask/start?right=stop",
            "/ask/start?right=withdraw",
            "/ask/start?right=take",
            "/ask/start?right=object",
            "/ask/start?right=limit",
            "/ask/start?right=review",
            "/ask/gone",
            "/confirm?token=unknown",
            "/status",
            "/status?after=expired",
            "/status?after=closed",
            "/answer",
            "/lost-code",
            "/recipient?reference=V-7K3M9Q-T&link=unknown",
            "/recipient?after=expired",
            "/complain",
            "/help",
            "/privacy",
            "/privacy/versions/1",
            "/accessibility",
            "/trial/mail",
            "/no-such-page");

    private final Page page;
    private final Consumer<Page> look;

    private Tour(Page page, Consumer<Page> look) {
        this.page = page;
        this.look = look;
    }

    static void of(Page page, Consumer<Page> look) {
        new Tour(page, look).all();
    }

    private void all() {
        ADDRESSES.forEach(this::open);
        asks();
        asksForMore();
        asksForAChild();
        comesTooLate();
        followsLinks();
        knocks();
        losesTheCode();
        fails();
    }

    private void asks() {
        var task = AccessTask.on(page).begin();
        slips(task, "name", "", AccessTask.NAME);
        slips(task, "email", "not an address", AccessTask.EMAIL);
        slips(task, "phone", "not a number", "22 95 83 63");
        slips(task, "what", "It is about 17829039869", "Alt siden mai\n" + "withoutaspace".repeat(12));
        look.accept(page);
        page.locator(".govuk-summary-list__actions a[href*='/ask/name']").click();
        look.accept(page);
        task.answer("name", AccessTask.NAME);
        page.locator("#nickname").evaluate("it => it.value = 'Robot'");
        press("send");
        task.send();
        look.accept(page);
        page.context().clearCookies(new ClearCookiesOptions().setName("vern-sent"));
        page.reload(); // as if a minute had gone
        look.accept(page);
    }

    /** The page as it opens, then with a mistake; the next page follows. */
    private void slips(AccessTask task, String field, String wrong, String right) {
        look.accept(page);
        task.answer(field, wrong);
        look.accept(page);
        task.answer(field, right);
    }

    private void asksForMore() {
        page.navigate("/ask/start?right=delete");
        page.locator("#begin").click();
        AccessTask.on(page)
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "");
        look.accept(page);
        page.locator("#why-UNLAWFUL").check();
        press("continue");
        AccessTask.on(page).answer("what", "My photo");
        press("more");
        chooseOnly();
        press("continue");
        chooseOnly("#rights-correct", "#rights-take");
        press("continue");
        AccessTask.on(page).answer("what", "Not my address");
        look.accept(page);
        page.locator("#why-TRANSFER").check();
        press("continue");
        AccessTask.on(page).answer("what", "Eksempel AS");
        look.accept(page);
        AccessTask.on(page).send().open(page);
        look.accept(page);
        page.locator("#claims a").first().click();
        look.accept(page);
        press("withdraw");
    }

    private void asksForAChild() {
        page.navigate("/ask/start?right=see");
        page.locator("#whom-GUARDIAN").check();
        press("begin");
        fillIn("", "18", AccessTask.EMAIL);
        press("continue");
        fillIn("Ida Prøve", "15", "");
        press("continue");
        var task = AccessTask.on(page).answerAll();
        look.accept(page);
        page.locator(".govuk-summary-list__actions a[href*='/ask/whom']").click();
        look.accept(page);
        page.locator("#whom-GUARDIAN").check();
        page.locator("#continue").click();
        page.locator("#continue").click();
        var receipt = task.send();
        look.accept(page);
        receipt.open(page);
        look.accept(page);
    }

    private void fillIn(String name, String age, String email) {
        page.locator("#concernedName").fill(name);
        page.locator("#concernedAge").fill(age);
        page.locator("#concernedEmail").fill(email);
        page.locator("#concernedPhone").fill("");
    }

    /** Whoever looked may have tried every box. */
    private void chooseOnly(String... boxes) {
        page.locator("[name=rights]").all().forEach(Locator::uncheck);
        for (var box : boxes) page.locator(box).check();
    }

    private void comesTooLate() {
        page.navigate("/ask/email?again=true&draft=" + begun());
        look.accept(page);
        open("/ask/check?draft=" + UUID.randomUUID());
    }

    private String begun() {
        AccessTask.on(page).begin().answer("name", AccessTask.NAME);
        return page.url().replaceFirst(".*draft=", "");
    }

    private void followsLinks() {
        page.navigate("/confirm?token=unknown");
        press("confirm");
        page.navigate(TrialMails.linkTo(page, "amina.warsame@example.no", "/confirm")); // asked weeks ago
        press("confirm");
    }

    private void knocks() {
        page.navigate("/status");
        press("enter");
        var receipt = AccessTask.on(page).begin().answerAll().send();
        var wrong = new AccessTask.Receipt(receipt.reference(), "0000-0000-0000");
        wrong.open(page);
        look.accept(page);
        for (int tries = 1; tries < 5; tries++) wrong.open(page);
        look.accept(page);
    }

    private void losesTheCode() {
        page.navigate("/lost-code");
        press("ask");
        page.locator("#number").fill("V-000000-0");
        page.locator("#email").fill(AccessTask.EMAIL);
        press("ask");
    }

    /** What no link leads to: another site's form, one that we cannot read, one that is too long. */
    private void fails() {
        page.route(
                "**/ask/start",
                route -> route.resume(new Route.ResumeOptions()
                        .setHeaders(Map.of("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site"))));
        page.navigate("/ask/start");
        press("begin");
        page.unroute("**/ask/start");
        page.navigate("/ask/start");
        page.route(
                "**/ask/start",
                route -> route.resume(
                        new Route.ResumeOptions().setHeaders(Map.of("Content-Type", "multipart/form-data"))));
        press("begin");
        assertThat(page.locator("main .token").textContent()).startsWith("F-");
        page.unroute("**/ask/start");
        page.navigate("/status");
        page.locator("#number").evaluate("it => it.value = 'a'.repeat(300_000)");
        press("enter");
    }

    private void open(String address) {
        page.navigate(address);
        look.accept(page);
    }

    private void press(String button) {
        page.locator("#" + button).click();
        look.accept(page);
    }
}
