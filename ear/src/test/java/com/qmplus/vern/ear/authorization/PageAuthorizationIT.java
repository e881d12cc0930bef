package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.DeployedPages;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        assertThat(DeployedPages.actions()).isEqualTo(new TreeSet<>(Listed.in("page-actions")));
    }

    @TestFactory
    Stream<DynamicTest> lets_in_exactly_whom_the_list_names() {
        var roles = new TreeSet<>(Visitors.BY_ROLE.keySet());
        roles.add(NOBODY);
        return roles.stream().map(role -> dynamicTest(role, () -> assertThat(letIn(role)).isEqualTo(listed(role))));
    }

    /** What the role may open, each as {@code GET /address} or {@code POST /address}. */
    private static Map<String, Boolean> letIn(String role) {
        var options = role.equals(NOBODY) ? Visitors.anybody() : Visitors.signedIn(Visitors.BY_ROLE.get(role));
        var letIn = new TreeMap<String, Boolean>();
        try (var context = Visitors.browser().newContext(options)) {
            for (var page : LISTED.keySet()) {
                letIn.put("GET " + page, opens(context.request(), "GET", page));
                letIn.put("POST " + page, opens(context.request(), "POST", page));
                if (!page.endsWith("/")) letIn.put("GET " + page + ".xhtml", opens(context.request(), "GET", page + ".xhtml"));
            }
        }
        return letIn;
    }

    private static Map<String, Boolean> listed(String role) {
        var listed = new TreeMap<String, Boolean>();
        LISTED.forEach((page, roles) -> {
            var open = roles.contains("EVERYBODY") || roles.contains(role);
            listed.put("GET " + page, open);
            listed.put("POST " + page, open);
            if (!page.endsWith("/")) listed.put("GET " + page + ".xhtml", open);
        });
        return listed;
    }

    private static boolean opens(APIRequestContext request, String method, String page) {
        var answer = request.fetch(
                ServerUnderTest.at(page).toString(),
                RequestOptions.create()
                        .setMethod(method)
                        .setHeader("Origin", ServerUnderTest.at("").toString())
                        .setMaxRedirects(0));
        return !isRefused(answer);
    }

    /** Refused is a 403, and being shown the door: the sign-in. */
    private static boolean isRefused(APIResponse answer) {
        var location = answer.headers().getOrDefault("location", "");
        return (answer.status() == 403 && !answer.url().contains("/error/"))
                || (location.contains("/sign-in") && !answer.url().contains("/sign-in"));
    }
}
