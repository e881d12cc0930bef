package com.qmplus.vern.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a person's id as its text, which both databases compare alike. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : PersonId.of(column);
    }
}
