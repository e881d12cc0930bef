package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.ClaimScope;
import java.io.Serializable;

/**
 * Something that a claim can be about, for somebody to tick.
 *
 * @param key how a form sends it
 * @param value what the data say, for one single datum; empty: nothing
 */
public record ScopeOffer(String key, Text name, ClaimScope scope, String value) implements Serializable {

    @Override
    public String toString() {
        return "ScopeOffer " + key; // the value is not for logs
    }
}
