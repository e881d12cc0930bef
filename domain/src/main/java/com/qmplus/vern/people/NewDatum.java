package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A datum that is offered for keeping, sealed already in the {@link #context} of its id. */
public record NewDatum(
        UUID id,
        FieldKey field,
        Sealed value,
        SystemKey system,
        @Nullable String source,
        @Nullable Instant collected) {

    /** What the value is bound to when it is sealed: moved to another datum it does not open. */
    public static String context(UUID id) {
        return "datum " + id;
    }
}
