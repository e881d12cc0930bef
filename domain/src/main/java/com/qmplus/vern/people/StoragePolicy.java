package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.Collection;

/** No rule in the register, no data (GDPR art. 5(1)(b), (c), (e); R7.1; statement 41). */
public final class StoragePolicy {

    private StoragePolicy() {}

    /** Whether a field of a person with these relations may be kept on that day, and for which purposes. */
    public static Admission admit(
            Register register, FieldKey field, Collection<RelationKindKey> relations, LocalDate day) {
        var known = register.findField(field).filter(found -> found.valid().covers(day));
        if (known.isEmpty()) return new Admission.NoPurpose(field);
        var purposes = register.purposesServing(field, relations, day);
        if (purposes.isEmpty()) return new Admission.NoPurpose(field);
        var category = known.get().category();
        for (var purpose : purposes)
            if (register.rule(purpose.key(), category)
                    .filter(rule -> rule.valid().covers(day))
                    .isEmpty()) return new Admission.NoRule(field, purpose.key());
        return new Admission.Admitted(field, purposes.stream().map(Purpose::key).toList());
    }
}
