package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.ServerUnderTest;
import com.qmplus.vern.ear.pages.Visitors;
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

/** Every REST method that the deployed application itself publishes, called with every role and with none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestAuthorizationIT {

    private static final Pattern PATH = Pattern.compile("^  (/\\S*):$");
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

    private static Set<String> letIn(String signInName) {
        var options = signInName.isEmpty() ? Visitors.anybody() : Visitors.signedIn(signInName);
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
