package com.qmplus.vern.ear.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with a browser. When a test fails, what was on the screen is in {@code target/screenshots}. */
public abstract class BrowserTest {

    @RegisterExtension
    final AfterTestExecutionCallback screenshot = context -> {
        if (context.getExecutionException().isPresent()) picture(context.getDisplayName());
    };

    @AfterEach
    void forget() {
        List.copyOf(Visitors.browser().contexts()).forEach(BrowserContext::close);
    }

    /** A window where nobody is signed in. */
    protected static Page visit(Look look) {
        return Visitors.browser().newContext(look.through(Visitors.anybody())).newPage();
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
