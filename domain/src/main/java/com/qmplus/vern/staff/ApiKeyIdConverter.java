package com.qmplus.vern.staff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class ApiKeyIdConverter implements AttributeConverter<ApiKeyId, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ApiKeyId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable ApiKeyId convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : ApiKeyId.of(stored.toString());
    }
}
