package com.qmplus.vern.people.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the export that could be read: the values as they were written, what the person is found by, how they stand
 * to the controller, where the data come from.
 */
record Contact(
        int number,
        String recordId,
        String name,
        Map<FieldKey, String> values,
        Map<FieldKey, String> unreadable,
        Set<KnownBy> identifiers,
        Map<RelationKindKey, LocalDate> relations,
        String source,
        @Nullable Instant collected) {

    /** An identifier, normalised. */
    record KnownBy(IdentifierKind kind, String value) {}

    @Override
    public String toString() {
        return "Contact of row " + number;
    }
}
