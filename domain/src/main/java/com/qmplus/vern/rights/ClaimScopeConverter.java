package com.qmplus.vern.rights;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Everything is stored as nothing: a claim of old names nothing, and is about all. */
@Converter(autoApply = true)
public class ClaimScopeConverter implements AttributeConverter<ClaimScope, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ClaimScope value) {
        return value == null || value.isEverything() ? null : value.toString();
    }

    @Override
    public ClaimScope convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? ClaimScope.EVERYTHING : ClaimScope.read(stored);
    }
}
