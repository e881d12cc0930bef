package com.qmplus.vern.disclosure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a disclosure: it may name people, and so is sealed where it is kept, as one.
 *
 * @param name who of the recipients it was
 * @param why it was told though it is only stored
 */
public record DisclosureTexts(
        @Nullable String name,
        @Nullable String provision,
        @Nullable String agreement,
        @Nullable String reference,
        @Nullable String why)
        implements Serializable {

    private static final String BETWEEN = "\u001f";

    /** From {@link #joined}. */
    public static DisclosureTexts read(String joined) {
        List<String> parts = Arrays.asList(joined.split(BETWEEN, -1));
        return new DisclosureTexts(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static @Nullable String part(List<String> parts, int place) {
        return place >= parts.size() || parts.get(place).isEmpty() ? null : parts.get(place);
    }

    /** As it is sealed. */
    public String joined() {
        return Stream.of(name, provision, agreement, reference, why)
                .map(text -> text == null ? "" : text.replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    @Override
    public String toString() {
        return "DisclosureTexts";
    }
}
