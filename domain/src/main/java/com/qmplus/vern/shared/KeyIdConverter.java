package com.qmplus.vern.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class KeyIdConverter implements AttributeConverter<KeyId, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable KeyId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable KeyId convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : KeyId.of(stored.toString());
    }
}
