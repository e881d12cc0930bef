package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One opened datum: what, where it lies, where it came from, and when. */
public record DatumView(
        UUID id,
        FieldKey field,
        String value,
        SystemKey system,
        @Nullable String source,
        @Nullable Instant collected) implements Serializable {

    @Override
    public String toString() {
        return "DatumView " + field;
    }
}
