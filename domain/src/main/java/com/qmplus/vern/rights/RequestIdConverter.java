package com.qmplus.vern.rights;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class RequestIdConverter implements AttributeConverter<RequestId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RequestId value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable RequestId convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : RequestId.of(stored);
    }
}
