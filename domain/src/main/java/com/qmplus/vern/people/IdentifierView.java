package com.qmplus.vern.people;

import com.qmplus.vern.register.SystemKey;
import java.io.Serializable;

/** By what, and in which system, a person is found; the value is normalised. */
public record IdentifierView(IdentifierKind kind, SystemKey system, String value) implements Serializable {

    @Override
    public String toString() {
        return "IdentifierView " + kind;
    }
}
