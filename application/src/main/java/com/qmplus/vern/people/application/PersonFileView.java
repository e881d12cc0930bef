package com.qmplus.vern.people.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the employee may see of a person for the use they named; each datum with why it is here. */
public record PersonFileView(
        PersonId id,
        String name,
        List<RelationLine> relations,
        List<IdentifierLine> identifiers,
        List<DatumLine> data,
        int registerVersion)
        implements Serializable {

    public record RelationLine(
            Text kind, LocalDate from, @Nullable LocalDate until, boolean holds, List<Text> purposes)
            implements Serializable {}

    public record IdentifierLine(IdentifierKind kind, Text system, String value) implements Serializable {}

    public record DatumLine(
            UUID id,
            Text field,
            Text category,
            String value,
            Text system,
            @Nullable Text source,
            @Nullable Instant collected,
            List<Text> purposes)
            implements Serializable {}

    @Override
    public String toString() {
        return "PersonFileView " + id;
    }
}
