package com.qmplus.vern.register;

import java.util.List;
import java.util.Optional;

/** The register through time. */
public interface RegisterVersions {

    Optional<RegisterVersion> latest();

    Optional<RegisterVersion> find(int number);

    /** The elements that hold in that version, in the order in which they were written. */
    List<ElementRevision> elements(int version);

    void add(RegisterVersion version, List<ElementRevision> elements);
}
