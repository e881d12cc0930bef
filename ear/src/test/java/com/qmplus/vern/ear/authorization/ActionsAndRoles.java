package com.qmplus.vern.ear.authorization;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lines of {@code file bean.method ROLE ROLE …}; without a role it is for all who may open the page. */
final class ActionsAndRoles {

    private ActionsAndRoles() {}

    static Map<String, Set<String>> of(Iterable<String> lines) {
        var actions = new TreeMap<String, Set<String>>();
        for (var line : lines) {
            var words = Arrays.asList(line.strip().split("\\s+"));
            actions.put(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        }
        return actions;
    }
}
