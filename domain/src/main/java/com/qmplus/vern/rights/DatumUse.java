package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import org.jspecify.annotations.Nullable;

/**
 * One datum as it serves one purpose on one ground: what the law looks at when a claim is decided, and all of it.
 *
 * @param purpose none: nothing in the register explains why it is held
 * @param basis none: the purpose has no ground for such a person
 * @param kind what the purpose does that the law treats by itself
 * @param provided by the person, observed of them included; not inferred, and not from elsewhere (art. 20(1))
 * @param need whether the purpose still needs it
 */
public record DatumUse(
        ItemId item,
        FieldKey field,
        @Nullable PurposeKey purpose,
        @Nullable LawfulBasis basis,
        PurposeTraits kind,
        boolean provided,
        Need need) {

    boolean rests(LawfulBasis on) {
        return basis == on;
    }

    /** The controller must keep it, and the time is not over (art. 17(3)(b)). */
    boolean isDuty() {
        return rests(LawfulBasis.LEGAL_DUTY) && need.isStill();
    }

    /** Consent or contract (art. 20(1)(a)). */
    boolean isMovable() {
        return basis == LawfulBasis.CONSENT || basis == LawfulBasis.CONTRACT;
    }
}
