package com.qmplus.vern.shared;

import java.util.List;
import java.util.UUID;

/** Whom a search is for, on behalf of which case, and by what the systems may know them. */
public record Sought(UUID person, UUID onBehalfOfCase, List<KnownIdentifier> identifiers) {

    public Sought {
        identifiers = List.copyOf(identifiers);
    }
}
