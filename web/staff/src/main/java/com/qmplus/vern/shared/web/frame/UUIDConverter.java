package com.qmplus.vern.shared.web.frame;

import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Faces 4.0 has none of its own. */
@FacesConverter(forClass = UUID.class)
public class UUIDConverter extends IdConverter<UUID> {

    public UUIDConverter() {
        super(UUID::fromString);
    }
}
