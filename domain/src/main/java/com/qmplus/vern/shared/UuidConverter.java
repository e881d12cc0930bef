package com.qmplus.vern.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For attributes of type UUID that may be null, by {@code @Convert}: EclipseLink's own conversion (4.0.7) fails on a null
 * that it reads. Never on an {@code @Id}. The column's side is an Object, as for every typed id, because PostgreSQL
 * answers with a UUID and Derby with text.
 */
@Converter
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID uuid) {
        return uuid == null ? null : uuid.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
