package com.qmplus.vern.register;

import java.io.Serializable;

/**
 * Names a purpose for ever; the constants are the purposes that Vern itself needs in every register, and {@link #ACCURACY},
 * without which nobody may take in an export.
 */
public record PurposeKey(String value) implements Comparable<PurposeKey>, Serializable {

    public static final PurposeKey RIGHTS_HANDLING = new PurposeKey("rights-handling");
    public static final PurposeKey ACCOUNTABILITY = new PurposeKey("accountability");
    public static final PurposeKey SECURITY = new PurposeKey("security");

    /** What is held is compared with what another system says, and put right (GDPR art. 5(1)(d)). */
    public static final PurposeKey ACCURACY = new PurposeKey("accuracy");

    public PurposeKey {
        StableKey.check(value);
    }

    @Override
    public int compareTo(PurposeKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
