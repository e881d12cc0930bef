package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import java.util.Set;

/** What of a person may not be erased for now (R7.3): answered by the feature that keeps the holds. */
public interface ErasureHolds {

    HeldBack of(PersonId person);

    /** @param everything whatever is held of the person, and the person themselves */
    record HeldBack(boolean everything, Set<FieldKey> fields) {

        public static final HeldBack NOTHING = new HeldBack(false, Set.of());

        public HeldBack {
            fields = Set.copyOf(fields);
        }

        public boolean covers(FieldKey field) {
            return everything || fields.contains(field);
        }

        public boolean isNothing() {
            return !everything && fields.isEmpty();
        }
    }
}
