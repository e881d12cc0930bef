package com.qmplus.vern.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column's side is an Object because PostgreSQL answers with a UUID and Derby with text. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : new PersonId(UUID.fromString(stored.toString()));
    }
}
