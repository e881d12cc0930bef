package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One datum that a search has found; sealed under the key of the case until it is answered. */
public record Finding(
        ItemId id,
        FieldKey field,
        String value,
        String system,
        @Nullable String source,
        @Nullable Instant collected) {

    @Override
    public String toString() {
        return "Finding " + field; // its value is not for logs
    }
}
