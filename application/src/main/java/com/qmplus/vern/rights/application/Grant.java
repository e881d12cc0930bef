package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** The right to follow one case for half an hour: authenticated by us, meaningless to others, fit for a cookie. */
public record Grant(String token) implements Serializable {

    @Override
    public String toString() {
        return "Grant"; // it opens a case: not for logs
    }
}
