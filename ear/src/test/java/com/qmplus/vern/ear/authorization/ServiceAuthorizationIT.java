package com.qmplus.vern.ear.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.Listed;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every method of every deployed service, tried with every role and with none, lets in exactly those who are on its list. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceAuthorizationIT {

    @Test
    void services_let_in_exactly_whom_their_list_names() {
        var tried = byRoute(Http.get("/probe/services").body().lines().toList());
        assertThat(tried).isNotEmpty().isEqualTo(byRoute(Listed.in("service-methods")));
    }

    private static Map<String, Set<String>> byRoute(Iterable<String> lines) {
        var routes = new TreeMap<String, Set<String>>();
        for (var line : lines) {
            var words = line.split("\\s+");
            var roles = new TreeSet<>(Set.of(words));
            roles.remove(words[0]);
            routes.put(words[0], roles);
        }
        return routes;
    }
}
