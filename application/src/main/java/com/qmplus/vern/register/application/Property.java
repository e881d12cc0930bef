package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One property of an element, as the register's schema has it: what a form asks for and a page shows.
 *
 * @param name as in the register's file, and the key of its label
 * @param to the kind of the elements that it names
 * @param codes what can be chosen, where it is not an element
 * @param parts of a group
 */
public record Property(
        String name,
        PropertyType type,
        boolean required,
        @Nullable ElementKind to,
        List<String> codes,
        List<Property> parts)
        implements Serializable {

    static Property must(String name, PropertyType type) {
        return new Property(name, type, true, null, List.of(), List.of());
    }

    static Property may(String name, PropertyType type) {
        return new Property(name, type, false, null, List.of(), List.of());
    }

    static Property one(String name, Enum<?>[] codes) {
        return new Property(name, PropertyType.ONE, true, null, names(codes), List.of());
    }

    static Property code(String name, List<String> codes) {
        return new Property(name, PropertyType.ONE, true, null, codes, List.of());
    }

    static Property many(String name, List<String> codes) {
        return new Property(name, PropertyType.MANY, false, null, codes, List.of());
    }

    static Property ref(String name, ElementKind to) {
        return new Property(name, PropertyType.REF, true, to, List.of(), List.of());
    }

    static Property refs(String name, ElementKind to) {
        return new Property(name, PropertyType.REFS, false, to, List.of(), List.of());
    }

    static Property group(String name, Property... parts) {
        return new Property(name, PropertyType.GROUP, true, null, List.of(), List.of(parts));
    }

    static Property groups(String name, Property... parts) {
        return new Property(name, PropertyType.GROUPS, false, null, List.of(), List.of(parts));
    }

    Property optional() {
        return new Property(name, type, false, to, codes, parts);
    }

    static List<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }
}
