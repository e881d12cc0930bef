package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.NationalIdentityNumber;
import java.util.Optional;

/** What can stand in Vern's own store as the value of a field: an import takes no other, and no correction brings it (R4.7). */
public final class StorableValue {

    private static final int LONGEST = 2_000;

    /** Why it cannot. */
    public enum Objection {
        MISSING,
        TOO_LONG,
        SENSITIVE,
        /** They would be found by it, and nobody can read it as an address or a number. */
        UNREADABLE
    }

    private StorableValue() {}

    public static Optional<Objection> objection(FieldKey field, String value) {
        if (value.isBlank()) return Optional.of(Objection.MISSING);
        if (value.length() > LONGEST) return Optional.of(Objection.TOO_LONG);
        if (NationalIdentityNumber.isIn(value)) return Optional.of(Objection.SENSITIVE);
        return KnownByData.isReadable(field, value) ? Optional.empty() : Optional.of(Objection.UNREADABLE);
    }
}
