package com.qmplus.vern.ear.authorization;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lines of {@code route ROLE ROLE …}. */
final class RoutesAndRoles {

    private RoutesAndRoles() {}

    static Map<String, Set<String>> of(Iterable<String> lines) {
        var routes = new TreeMap<String, Set<String>>();
        for (var line : lines) {
            var words = line.strip().split("\\s+");
            routes.put(words[0], new TreeSet<>(Arrays.asList(words).subList(1, words.length)));
        }
        return routes;
    }
}
