package com.qmplus.vern.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.qmplus.vern.ear.ServerUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A visitor with a browser. {@code -Dvern.it.address=http://localhost:8080} sends them to a server that already runs, so
 * that one test can be tried quickly.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create();
        var options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
        if (Files.exists(CHROMIUM)) options.setExecutablePath(CHROMIUM);
        browser = playwright.chromium().launch(options);
    }

    @AfterEach
    void forget() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    Page visit(Look look) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale(look.language())
                .setColorScheme(look.theme())
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.script()));
        return context.newPage();
    }

    static String address() {
        var running = System.getProperty("vern.it.address");
        return running == null ? ServerUnderTest.at("/").toString().replaceFirst("/$", "") : running;
    }
}
