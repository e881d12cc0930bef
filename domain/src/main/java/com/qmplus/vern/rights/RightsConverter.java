package com.qmplus.vern.rights;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class RightsConverter implements AttributeConverter<Rights, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Rights value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Rights convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : Rights.read(stored);
    }
}
