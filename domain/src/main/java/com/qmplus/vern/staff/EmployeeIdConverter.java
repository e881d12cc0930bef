package com.qmplus.vern.staff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class EmployeeIdConverter implements AttributeConverter<EmployeeId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmployeeId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable EmployeeId convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : EmployeeId.of(stored);
    }
}
