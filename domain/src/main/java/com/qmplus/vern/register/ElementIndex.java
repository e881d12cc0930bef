package com.qmplus.vern.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements by kind and key, in the order in which they were written. */
final class ElementIndex {

    private final Map<Class<?>, Map<String, Element>> byKind = new LinkedHashMap<>();
    private final Map<Class<?>, List<Element>> lists = new HashMap<>();
    private final Map<ElementRef, List<Element>> namers = new HashMap<>();

    ElementIndex(Collection<? extends Element> elements) {
        for (var element : elements) {
            var ofKind = byKind.computeIfAbsent(element.getClass(), kind -> new LinkedHashMap<>());
            if (ofKind.put(element.stableKey(), element) != null)
                throw new IllegalArgumentException("Twice in the register: " + element.stableKey());
        }
        byKind.forEach((kind, all) -> lists.put(kind, List.copyOf(all.values())));
        for (var kind : ElementKind.values()) all(kind.type()).forEach(this::noteNamed);
    }

    private void noteNamed(Element element) {
        for (var named : References.of(element))
            namers.computeIfAbsent(named, it -> new ArrayList<>()).add(element);
    }

    /** Those that name it, in the order of the kinds. */
    List<Element> namers(ElementRef ref) {
        return List.copyOf(namers.getOrDefault(ref, List.of()));
    }

    /** Made once: a register is asked for its lists thousands of times, and never changes. */
    @SuppressWarnings("unchecked") // each list holds elements of its own kind alone
    <E extends Element> List<E> all(Class<E> kind) {
        return (List<E>) lists.getOrDefault(kind, List.of());
    }

    <E extends Element> Optional<E> find(Class<E> kind, String key) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(key)).map(kind::cast);
    }

    <E extends Element> E get(Class<E> kind, String key) {
        return find(kind, key).orElseThrow(() -> new UnknownElement(kind, key));
    }
}
