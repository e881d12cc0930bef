package com.qmplus.vern.ear.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that sees pages as people do. When it fails, what was on the screen is in {@code target/screenshots}. */
public abstract class PageTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    final AfterTestExecutionCallback screenshot = context -> {
        if (context.getExecutionException().isPresent()) picture(context.getDisplayName());
    };

    protected BrowserContext context = open(Visitors.anybody());
    protected Page page = context.newPage();

    /** From here on the test sits before the browser as this employee. */
    protected void signIn(String signInName) {
        use(Visitors.signedIn(signInName));
    }

    /** From here on the test sits before a browser with these options. */
    protected void use(Browser.NewContextOptions options) {
        context.close();
        context = open(options);
        page = context.newPage();
    }

    protected void assertAccessible() {
        var violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        assertThat(violations.stream().map(PageTest::told).toList())
                .as("what axe finds on " + page.url())
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .toList();
    }

    private static BrowserContext open(Browser.NewContextOptions options) {
        return Visitors.browser().newContext(options);
    }

    private void picture(String name) {
        var file = "%s-%s.png".formatted(getClass().getSimpleName(), name.replaceAll("[^\\w-]+", "_"));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", file))
                .setFullPage(true));
    }

    @AfterEach
    void leave() {
        context.close();
    }
}
