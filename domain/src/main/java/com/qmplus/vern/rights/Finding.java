package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
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

    /** The system that it lies in. */
    SystemKey place() {
        return new SystemKey(system);
    }

    @Override
    public String toString() {
        return "Finding " + field; // its value is not for logs
    }
}
