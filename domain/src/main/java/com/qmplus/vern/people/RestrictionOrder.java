package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a claim demands to be only stored.
 *
 * @param since the day on which it reached us: from then on, whenever somebody gets to record it
 * @param claim which one of the case
 */
public record RestrictionOrder(Extent extent, RestrictionGround ground, LocalDate since, CaseRef caseRef, UUID claim)
        implements Serializable {

    private static final List<FieldKey> NAME = List.of(FieldKey.FIRST_NAME, FieldKey.LAST_NAME);

    /** The purpose is not to name them, unless the law lets it (art. 18(2)). */
    public boolean coversNameFor(PurposeKey purpose) {
        return NAME.stream().anyMatch(field -> extent.covers(purpose, field));
    }
}
