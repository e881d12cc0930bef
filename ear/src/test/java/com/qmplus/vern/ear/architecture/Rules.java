package com.qmplus.vern.ear.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** All rules by name: one that is written is one that is checked. */
final class Rules {

    private Rules() {}

    static Map<String, ArchRule> of(ArchitectureRules rules) {
        var all = new TreeMap<String, ArchRule>();
        Arrays.stream(ArchitectureRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class)
                .forEach(method -> all.put(method.getName(), call(method, rules)));
        return all;
    }

    private static ArchRule call(Method method, ArchitectureRules rules) {
        try {
            return (ArchRule) method.invoke(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot ask for the rule " + method.getName(), e);
        }
    }
}
