package com.qmplus.vern.rights;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which use of a datum is meant: there is one for each purpose, and for each ground on which that purpose uses it. */
public record UseKey(
        ItemId item, @Nullable PurposeKey purpose, @Nullable LawfulBasis basis) implements Serializable {

    public static UseKey of(DatumUse use) {
        return new UseKey(use.item(), use.purpose(), use.basis());
    }
}
