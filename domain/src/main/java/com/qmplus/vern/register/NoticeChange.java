package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * What one notice says otherwise than another.
 *
 * @param about the name of the element it concerns, none where the section says enough
 * @param with what it concerns beside: a category of persons, or of data
 * @param before none where it was not said
 * @param after none where it is said no more
 */
public record NoticeChange(
        NoticeSection section,
        NoticeAspect aspect,
        @Nullable Text about,
        @Nullable Text with,
        @Nullable Text before,
        @Nullable Text after) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before == null) return Kind.ADDED;
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
