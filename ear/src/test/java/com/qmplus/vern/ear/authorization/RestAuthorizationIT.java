package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every REST method that the deployed application itself publishes, called with every role, with keys of every scope, and with none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestAuthorizationIT {

    private static final Pattern PATH = Pattern.compile("^  \"?(/[^\\s\"]*)\"?:$");
    private static final Pattern METHOD = Pattern.compile("^    (get|put|post|delete|patch|head|options):$");

    @Test
    void every_method_is_on_the_list() {
        assertThat(published())
                .isEqualTo(RoutesAndRoles.of(Listed.in("rest-methods")).keySet());
    }

    @TestFactory
    Stream<DynamicTest> lets_in_exactly_whom_the_list_names() {
        var roles = new TreeMap<>(Visitors.BY_ROLE);
        roles.put("NOBODY", "");
        return roles.entrySet().stream()
                .map(role -> dynamicTest(
                        role.getKey(), () -> assertThat(letIn(role.getValue())).isEqualTo(listed(role.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> lets_in_keys_by_their_scope() {
        return Stream.of("KEY_REQUESTS_WRITE", "KEY_REQUESTS_READ", "KEY_REQUESTS_ALL", "KEY_PROMISES_READ")
                .map(scope -> dynamicTest(scope, () -> {
                    var scopes = scope.equals("KEY_REQUESTS_ALL")
                            ? "REQUESTS_ALL REQUESTS_WRITE REQUESTS_READ"
                            : scope.substring("KEY_".length());
                    var listed = scope.equals("KEY_REQUESTS_ALL") ? listed("KEY_REQUESTS_READ") : listed(scope);
                    if (scope.equals("KEY_REQUESTS_ALL")) listed.addAll(listed("KEY_REQUESTS_WRITE"));
                    assertThat(letIn(withKey(ApiKeys.made(scopes.split(" "))))).isEqualTo(listed);
                }));
    }

    @Test
    void a_key_that_was_withdrawn_opens_no_more_than_none() {
        var secret = ApiKeys.made("REQUESTS_WRITE", "REQUESTS_READ");
        ApiKeys.withdrawLast();
        assertThat(letIn(withKey(secret))).isEqualTo(listed("NOBODY"));
    }

    private static NewContextOptions withKey(String secret) {
        return Visitors.anybody().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + secret));
    }

    private static Set<String> letIn(String signInName) {
        return letIn(signInName.isEmpty() ? Visitors.anybody() : Visitors.signedIn(signInName));
    }

    private static Set<String> letIn(NewContextOptions options) {
        var letIn = new TreeSet<String>();
        try (var context = Visitors.browser().newContext(options)) {
            for (var route : published()) {
                var parts = route.split(":", 2);
                var status = context.request()
                        .fetch(
                                ServerUnderTest.at(parts[1].replaceAll("\\{\\w+}", "x"))
                                        .toString(),
                                RequestOptions.create().setMethod(parts[0]).setMaxRedirects(0))
                        .status();
                if (status != 401 && status != 403) letIn.add(route);
            }
        }
        return letIn;
    }

    private static Set<String> listed(String role) {
        var listed = new TreeSet<String>();
        RoutesAndRoles.of(Listed.in("rest-methods")).forEach((route, roles) -> {
            if (roles.contains("EVERYBODY") || roles.contains(role)) listed.add(route);
        });
        return listed;
    }

    /** As {@code GET:/api/v1/…}, out of the description that the server makes from the code. */
    private static Set<String> published() {
        var routes = new TreeSet<String>();
        var path = "";
        for (var line : Http.get("/openapi").body().lines().toList()) {
            var newPath = PATH.matcher(line);
            if (newPath.matches()) path = newPath.group(1);
            var method = METHOD.matcher(line);
            if (method.matches()) routes.add(method.group(1).toUpperCase(java.util.Locale.ROOT) + ":" + path);
        }
        return routes;
    }
}
