package com.qmplus.vern.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The files that wait to be imported into the register. */
public interface RegisterUploads {

    Optional<RegisterUpload> find(UUID id);

    void add(RegisterUpload upload);

    /** Forgets those that were brought before that and never imported. */
    void forget(Instant before);
}
