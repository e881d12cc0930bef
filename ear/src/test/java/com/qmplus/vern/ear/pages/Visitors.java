package com.qmplus.vern.ear.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.qmplus.vern.ear.ServerUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A browser for each line of tests, and who sits before it. Each employee signs in once, since a code of the second factor
 * is good only once; later contexts take that session over.
 */
public final class Visitors {

    /** The account of the trial that has this one role. */
    public static final Map<String, String> BY_ROLE = Map.of(
            "CASE_WORKER", "kari", "PRIVACY_MANAGER", "per", "DPO", "dag", "AUDITOR", "aud", "ADMINISTRATOR", "adm");

    /** Of all accounts of the trial. */
    public static final String PASSWORD = "Vern-trial-2026";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Map<String, String> SESSIONS = new HashMap<>();
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visitors::launch);

    private Visitors() {}

    public static Browser.NewContextOptions anybody() {
        return new Browser.NewContextOptions()
                .setBaseURL(ServerUnderTest.at("/").toString());
    }

    /** An employee who has signed in with password and second factor. */
    public static synchronized Browser.NewContextOptions signedIn(String signInName) {
        return anybody().setStorageState(SESSIONS.computeIfAbsent(signInName, Visitors::session));
    }

    public static Browser browser() {
        return BROWSER.get();
    }

    private static String session(String signInName) {
        try (var context = browser().newContext(anybody().setLocale("en"))) {
            var page = context.newPage();
            page.navigate("/staff/sign-in");
            enter(page, signInName);
            page.waitForURL(address -> !address.contains("/sign-in"));
            return context.storageState();
        }
    }

    /** From the first page of the door through the second; nobody else uses up the code meanwhile. */
    public static synchronized void enter(Page page, String signInName) {
        password(page, signInName, PASSWORD);
        code(page);
    }

    public static void password(Page page, String signInName, String password) {
        page.locator("[id$=signInName]").fill(signInName);
        page.locator("[id$=password]").fill(password);
        press(page, "signIn");
    }

    /** The trial shows the digits of the second factor on the page that asks for them. */
    public static void code(Page page) {
        var digits = page.locator("#demoCode").textContent().replaceAll("\\D", "");
        page.locator("input[id$=code]").fill(digits);
        press(page, "enter");
    }

    private static void press(Page page, String button) {
        page.locator("[id$=" + button + "]").click();
    }

    /** The machine's own Chromium where there is one; else Playwright fetches the one that it knows. */
    private static Browser launch() {
        var options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
        if (!Files.isExecutable(CHROMIUM)) return Playwright.create().chromium().launch(options);
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(options.setExecutablePath(CHROMIUM));
    }
}
