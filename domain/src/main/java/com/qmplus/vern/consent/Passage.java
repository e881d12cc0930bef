package com.qmplus.vern.consent;

import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.RelationKindKey;
import java.io.Serializable;
import java.time.LocalDate;

/** May this purpose use this person's data now? And why, or why not. */
public sealed interface Passage extends Serializable {

    /** It may, on that ground, by that relation. */
    record Open(LawfulBasis basis, RelationKindKey relation) implements Passage {}

    sealed interface Closed extends Passage {}

    /** The register has no such purpose today. */
    record NoPurpose() implements Closed {}

    /** Nothing between the person and the controller brings it, with a ground for such people (GDPR art. 6(1)). */
    record NoGround() implements Closed {}

    /** They have said so themselves (art. 7(3), 21). */
    record Refused(ClosedUse.Why why, LocalDate since) implements Closed {}

    /** All that it could use is only stored (art. 18). */
    record Restricted(RestrictionGround ground, LocalDate since) implements Closed {}

    default boolean isOpen() {
        return this instanceof Open;
    }
}
