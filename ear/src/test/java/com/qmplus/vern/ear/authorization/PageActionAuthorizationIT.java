package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.Control;
import com.qmplus.vern.ear.pages.DeployedControls;
import com.qmplus.vern.ear.pages.PressedByHand;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every button of the deployed application, pressed with every role and with none. Where a page is not for the role, the
 * server turns the press away; where the page is but the button is not, the press is made by hand with the page's own
 * token, and must change nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageActionAuthorizationIT {

    private static final String NOBODY = "NOBODY";
    private static final String EVERYBODY = "EVERYBODY";
    private static final Map<String, Set<String>> PAGES = RoutesAndRoles.of(Listed.in("pages"));
    private static final Map<String, Set<String>> ACTIONS = ActionsAndRoles.of(Listed.in("page-actions"));
    private static final Set<Control> CONTROLS = DeployedControls.all();

    @TestFactory
    Stream<DynamicTest> each_button_is_for_whom_the_list_names() {
        var roles = new TreeSet<>(Visitors.BY_ROLE.keySet());
        roles.add(NOBODY);
        return roles.stream()
                .map(role -> dynamicTest(role, () -> {
                    assertThat(hear(role))
                            .as("pages that take the press")
                            .isEqualTo(named(control -> mayOpen(role, control)));
                    assertThat(heed(role)).as("presses that changed something").isEmpty();
                }));
    }

    /** The buttons whose page is open to the role. */
    private static Set<String> hear(String role) {
        try (var context = Visitors.browser().newContext(options(role))) {
            return named(control -> !isTurnedAway(context.request(), control));
        }
    }

    private static boolean isTurnedAway(APIRequestContext request, Control control) {
        var form = FormData.create().set(control.form(), control.form()).set(control.id(), control.id());
        return Refusal.is(request.post(
                ServerUnderTest.at(control.page()).toString(),
                RequestOptions.create()
                        .setHeader("Origin", ServerUnderTest.at("").toString())
                        .setForm(form)
                        .setMaxRedirects(0)));
    }

    /** The buttons that did something although they are not the role's, on a page that is. */
    private static Set<String> heed(String role) {
        var others = CONTROLS.stream()
                .filter(control -> mayOpen(role, control) && !isFor(role, control))
                .toList();
        if (others.isEmpty()) return Set.of();
        var witness = new CaseInWork();
        try (var context = Visitors.browser().newContext(options(role))) {
            var page = context.newPage();
            return others.stream()
                    .filter(control -> did(page, control, witness))
                    .map(Control::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** It changed the case, or led somewhere that the role may see. */
    private static boolean did(Page page, Control control, CaseInWork witness) {
        var answer = PressedByHand.on(page, witness.address(control.page()), control);
        return witness.isChanged() || (answer.status() != 403 && !answer.url().contains(control.page()));
    }

    private static Set<String> named(Predicate<Control> which) {
        return CONTROLS.stream().filter(which).map(Control::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayOpen(String role, Control control) {
        var roles = PAGES.get(control.page());
        return roles.contains(EVERYBODY) || roles.contains(role);
    }

    private static boolean isFor(String role, Control control) {
        var roles = ACTIONS.get(control.action());
        return roles.isEmpty() || roles.contains(role);
    }

    private static Browser.NewContextOptions options(String role) {
        return role.equals(NOBODY) ? Visitors.anybody() : Visitors.signedIn(Visitors.BY_ROLE.get(role));
    }
}
