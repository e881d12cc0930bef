package com.qmplus.vern.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Visitors;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor with a browser. When a test fails, what was on the screen is in {@code target/screenshots}. */
abstract class BrowserTest {

    @RegisterExtension
    final AfterTestExecutionCallback screenshot = context -> {
        if (context.getExecutionException().isPresent()) picture(context.getDisplayName());
    };

    @AfterEach
    void forget() {
        List.copyOf(Visitors.browser().contexts()).forEach(BrowserContext::close);
    }

    static Page visit(Look look) {
        var options = Visitors.anybody()
                .setLocale(look.language())
                .setColorScheme(look.theme())
                .setViewportSize(look.width(), 900)
                .setJavaScriptEnabled(look.script());
        return Visitors.browser().newContext(options).newPage();
    }

    private void picture(String name) {
        int number = 1;
        for (var context : Visitors.browser().contexts()) {
            for (var page : context.pages()) {
                var file = "%s-%s-%d.png"
                        .formatted(getClass().getSimpleName(), name.replaceAll("[^\\w-]+", "_"), number++);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", file))
                        .setFullPage(true));
            }
        }
    }
}
