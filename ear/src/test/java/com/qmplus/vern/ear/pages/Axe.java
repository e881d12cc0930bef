package com.qmplus.vern.ear.pages;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe finds wrong with a page as it stands (WCAG 2.2 AA); there are no frames that it would have to open pages for. */
public final class Axe {

    /** The colours of the other scheme reach the page with its next frame. */
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private Axe() {}

    public static List<String> byDay(Page page) {
        painted(page, ColorScheme.LIGHT);
        return faults(axe(page));
    }

    /** Only the colours differ from those of the day, alike in both languages. */
    public static List<String> byNight(Page page) {
        painted(page, ColorScheme.DARK);
        return faults(axe(page).withRules(List.of("color-contrast")));
    }

    /** In the colours that it happens to have. */
    public static List<String> faults(Page page) {
        return faults(axe(page));
    }

    private static void painted(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(PAINTED);
    }

    /** All that is right with a page takes longer to tell than to find. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Axe::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }
}
