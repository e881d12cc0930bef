package com.qmplus.vern.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements by kind and key, in the order in which they were written. */
final class ElementIndex {

    private final Map<Class<?>, Map<String, Element>> byKind = new LinkedHashMap<>();

    ElementIndex(Collection<? extends Element> elements) {
        for (var element : elements) {
            var ofKind = byKind.computeIfAbsent(element.getClass(), kind -> new LinkedHashMap<>());
            if (ofKind.put(element.stableKey(), element) != null)
                throw new IllegalArgumentException("Twice in the register: " + element.stableKey());
        }
    }

    <E extends Element> List<E> all(Class<E> kind) {
        return byKind.getOrDefault(kind, Map.of()).values().stream()
                .map(kind::cast)
                .toList();
    }

    <E extends Element> Optional<E> find(Class<E> kind, String key) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(key)).map(kind::cast);
    }

    <E extends Element> E get(Class<E> kind, String key) {
        return find(kind, key).orElseThrow(() -> new UnknownElement(kind, key));
    }
}
