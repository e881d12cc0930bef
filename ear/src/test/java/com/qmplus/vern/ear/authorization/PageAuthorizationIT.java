package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.DeployedPages;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page of the deployed application, asked for and posted to with every role and with none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageAuthorizationIT {

    private static final String NOBODY = "NOBODY";
    private static final Map<String, Set<String>> LISTED = RoutesAndRoles.of(Listed.in("pages"));

    @Test
    void every_page_is_on_the_list() {
        assertThat(DeployedPages.addresses()).isEqualTo(LISTED.keySet());
    }

    @Test
    void every_action_of_a_page_is_on_the_list() {
        assertThat(DeployedPages.actions())
                .isEqualTo(ActionsAndRoles.of(Listed.in("page-actions")).keySet());
    }

    @TestFactory
    Stream<DynamicTest> lets_in_exactly_whom_the_list_names() {
        var roles = new TreeSet<>(Visitors.BY_ROLE.keySet());
        roles.add(NOBODY);
        return roles.stream()
                .map(role -> dynamicTest(role, () -> assertThat(letIn(role)).isEqualTo(listed(role))));
    }

    /** What the role may open, each as {@code GET /address} or {@code POST /address}. */
    private static Set<String> letIn(String role) {
        var options = role.equals(NOBODY) ? Visitors.anybody() : Visitors.signedIn(Visitors.BY_ROLE.get(role));
        try (var context = Visitors.browser().newContext(options)) {
            return routes(LISTED.keySet())
                    .filter(route -> opens(context.request(), route))
                    .collect(sorted());
        }
    }

    private static Set<String> listed(String role) {
        var pages = LISTED.keySet().stream()
                .filter(page -> LISTED.get(page).contains("EVERYBODY")
                        || LISTED.get(page).contains(role));
        return routes(pages.toList()).collect(sorted());
    }

    /** A page has two addresses, with the extension and without; both are doors. */
    private static Stream<String> routes(Collection<String> pages) {
        return pages.stream()
                .flatMap(page -> page.endsWith("/") ? Stream.of(page) : Stream.of(page, page + ".xhtml"))
                .flatMap(address -> Stream.of("GET " + address, "POST " + address));
    }

    private static Collector<String, ?, TreeSet<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static boolean opens(APIRequestContext request, String route) {
        var words = route.split(" ");
        var answer = request.fetch(
                ServerUnderTest.at(words[1]).toString(),
                RequestOptions.create()
                        .setMethod(words[0])
                        .setHeader("Origin", ServerUnderTest.at("").toString())
                        .setMaxRedirects(0));
        return !Refusal.is(answer);
    }
}
