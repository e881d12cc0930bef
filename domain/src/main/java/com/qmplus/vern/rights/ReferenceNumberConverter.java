package com.qmplus.vern.rights;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class ReferenceNumberConverter implements AttributeConverter<ReferenceNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReferenceNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable ReferenceNumber convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new ReferenceNumber(stored);
    }
}
