package com.qmplus.vern.shared;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom a search is for, on behalf of which case, and by what the systems may know them.
 *
 * @param otherCases those that are settled to be of the same person
 * @param telling which of all that the case tells systems this is: the same whenever the same is told again; empty where it only asks
 */
public record Sought(
        UUID person, UUID onBehalfOfCase, List<UUID> otherCases, List<KnownIdentifier> identifiers, String telling) {

    /** Stands for somebody whom we do not know: no person has it. */
    public static final UUID NOBODY = new UUID(0, 0);

    private static final String NAME = "name";

    public Sought {
        otherCases = List.copyOf(otherCases);
        identifiers = List.copyOf(identifiers);
    }

    public Sought(UUID person, UUID onBehalfOfCase, List<UUID> otherCases, List<KnownIdentifier> identifiers) {
        this(person, onBehalfOfCase, otherCases, identifiers, "");
    }

    public Sought(UUID person, UUID onBehalfOfCase, List<KnownIdentifier> identifiers) {
        this(person, onBehalfOfCase, List.of(), identifiers);
    }

    /** The same, of whom a system is told something. */
    public Sought telling(String what) {
        return new Sought(person, onBehalfOfCase, otherCases, identifiers, what);
    }

    /** All cases of the person that are known, the one that asks among them. */
    public List<UUID> cases() {
        return Stream.concat(Stream.of(onBehalfOfCase), otherCases.stream())
                .distinct()
                .toList();
    }

    /**
     * Whether a datum stands in a record of theirs: something by which the record is known is something by which they are known for
     * sure. A name is many people's, and a system that does not say whose a record is has not shown that it is theirs.
     */
    public boolean owns(HeldDatum datum) {
        return datum.whose().stream()
                .filter(known -> !known.kind().equals(NAME))
                .anyMatch(identifiers::contains);
    }

    /** The same of Vern's own store, which knows the very person and need not say by what. */
    public boolean ownsInVern(HeldDatum datum) {
        return datum.whose().isEmpty() || owns(datum);
    }

    /** Whether it is settled which person is meant. */
    public boolean knowsPerson() {
        return !person.equals(NOBODY);
    }
}
