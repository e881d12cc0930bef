package com.qmplus.vern.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class KeyIdConverter implements AttributeConverter<KeyId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable KeyId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable KeyId convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : KeyId.of(stored);
    }
}
