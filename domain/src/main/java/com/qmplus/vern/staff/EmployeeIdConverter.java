package com.qmplus.vern.staff;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class EmployeeIdConverter implements AttributeConverter<EmployeeId, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable EmployeeId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable EmployeeId convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : EmployeeId.of(stored.toString());
    }
}
