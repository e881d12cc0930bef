package com.qmplus.vern.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register through time. */
public interface RegisterVersions {

    Optional<RegisterVersion> latest();

    Optional<RegisterVersion> find(int number);

    /** The one that held at that instant; none before the first. */
    Optional<RegisterVersion> at(Instant instant);

    /** Waits until no one else changes the register, until the end of the transaction; then asks for the latest. */
    RegisterVersion latestForChange();

    /** Those with these numbers, in no order. */
    List<RegisterVersion> find(Collection<Integer> numbers);

    /** All that the element has been, the newest first. */
    List<ElementRevision> history(ElementRef element);

    /** The elements that hold in that version, in the order in which they were written. */
    List<ElementRevision> elements(int version);

    void add(RegisterVersion version, List<ElementRevision> elements);
}
