package com.qmplus.vern.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document leaves out means none of it, and always. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static Validity orAlways(@Nullable Validity given) {
        return given == null ? Validity.ALWAYS : given;
    }
}
