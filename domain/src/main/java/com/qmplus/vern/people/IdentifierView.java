package com.qmplus.vern.people;

import com.qmplus.vern.register.SystemKey;
import java.io.Serializable;
import java.time.Instant;

/** By what, and in which system, a person is found; the value is normalised, and on file since then. */
public record IdentifierView(IdentifierKind kind, SystemKey system, String value, Instant since)
        implements Serializable {

    @Override
    public String toString() {
        return "IdentifierView " + kind;
    }
}
