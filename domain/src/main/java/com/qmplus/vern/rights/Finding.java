package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.KnownIdentifier;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One datum that a search has found; sealed under the key of the case until it is answered.
 *
 * @param whose by what the record is known in which it stands, as the system has it
 */
public record Finding(
        ItemId id,
        FieldKey field,
        String value,
        String system,
        @Nullable String source,
        @Nullable Instant collected,
        Set<KnownIdentifier> whose) {

    public Finding {
        whose = Set.copyOf(whose);
    }

    /** The system knows the very person, or an employee has looked. */
    public Finding(
            ItemId id,
            FieldKey field,
            String value,
            String system,
            @Nullable String source,
            @Nullable Instant collected) {
        this(id, field, value, system, source, collected, Set.of());
    }

    /** The system that it lies in. */
    SystemKey place() {
        return new SystemKey(system);
    }

    @Override
    public String toString() {
        return "Finding " + field; // its value is not for logs
    }
}
