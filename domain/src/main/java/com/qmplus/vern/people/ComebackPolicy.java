package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.Map;

/** What was erased stays so, unless the person has come back: a relation that needs it has begun since (GDPR art. 17; R7.4). */
public final class ComebackPolicy {

    private ComebackPolicy() {}

    /**
     * @param erased the last day on which it was
     * @param relations those that hold, and since when
     */
    public static boolean mayReturn(
            Register register,
            FieldKey field,
            LocalDate erased,
            Map<RelationKindKey, LocalDate> relations,
            LocalDate today) {
        var since = relations.entrySet().stream()
                .filter(relation -> relation.getValue().isAfter(erased))
                .map(Map.Entry::getKey)
                .toList();
        return !register.purposesServing(field, since, today).isEmpty();
    }
}
