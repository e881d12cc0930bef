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
 * @param returned that it was erased there before; null: it was not, or they have come back since
 */
public record Finding(
        ItemId id,
        FieldKey field,
        String value,
        String system,
        @Nullable String source,
        @Nullable Instant collected,
        Set<KnownIdentifier> whose,
        @Nullable Returned returned) {

    public Finding {
        whose = Set.copyOf(whose);
    }

    /** One that was never erased. */
    public Finding(
            ItemId id,
            FieldKey field,
            String value,
            String system,
            @Nullable String source,
            @Nullable Instant collected,
            Set<KnownIdentifier> whose) {
        this(id, field, value, system, source, collected, whose, null);
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

    public Finding returned(Returned back) {
        return new Finding(id, field, value, system, source, collected, whose, back);
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
