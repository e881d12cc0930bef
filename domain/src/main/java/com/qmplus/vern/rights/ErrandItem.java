package com.qmplus.vern.rights;

import com.qmplus.vern.shared.HeldDatum;
import org.jspecify.annotations.Nullable;

/**
 * One datum that an errand is about.
 *
 * @param held as it was when it was decided
 * @param article by which
 * @param to what it is to say instead, or what is put beside it; null where nothing is
 */
public record ErrandItem(
        HeldDatum held, String article, @Nullable String to) {

    @Override
    public String toString() {
        return "ErrandItem " + held.field(); // its value is not for logs
    }
}
