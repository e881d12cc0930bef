package com.qmplus.vern.shared;

import java.util.List;
import java.util.UUID;

/** Whom a search is for, on behalf of which case, and by what the systems may know them. */
public record Sought(UUID person, UUID onBehalfOfCase, List<KnownIdentifier> identifiers) {

    /** Stands for somebody whom we do not know: no person has it. */
    public static final UUID NOBODY = new UUID(0, 0);

    public Sought {
        identifiers = List.copyOf(identifiers);
    }

    /** Whether it is settled which person is meant. */
    public boolean knowsPerson() {
        return !person.equals(NOBODY);
    }
}
