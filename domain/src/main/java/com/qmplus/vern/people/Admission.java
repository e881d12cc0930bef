package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.util.List;

/** Whether a datum may be kept, and if not, what the register lacks. */
public sealed interface Admission {

    /** The purposes that the datum is there for. */
    record Admitted(FieldKey field, List<PurposeKey> purposes) implements Admission {}

    /** Nothing that applies to the person needs the field. */
    record NoPurpose(FieldKey field) implements Admission {}

    /** Nothing says how long that purpose may keep it. */
    record NoRule(FieldKey field, PurposeKey purpose) implements Admission {}

    default void orRefuse() {
        switch (this) {
            case Admitted admitted -> {}
            case NoPurpose(var field) -> throw new NoPurposeServes(field);
            case NoRule(var field, var purpose) -> throw new NoRetentionRule(field, purpose);
        }
    }
}
