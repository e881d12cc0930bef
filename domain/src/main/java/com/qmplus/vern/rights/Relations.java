package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a person stands to the controller today, and what follows from it; whoever asks is at least that: a requester. */
record Relations(Register register, List<RelationKindKey> kinds, LocalDate today) {

    static Relations of(@Nullable PersonFile person, Register register, LocalDate today) {
        var kinds = new TreeSet<RelationKindKey>();
        if (person != null) kinds.addAll(person.relationKinds(today));
        kinds.add(RelationKindKey.REQUESTER);
        return new Relations(register, List.copyOf(kinds), today);
    }

    /** What the field is there for; a field that the register does not know serves nothing. */
    List<Purpose> purposesOf(FieldKey field) {
        return register.findField(field).isEmpty() ? List.of() : register.purposesServing(field, kinds, today);
    }

    /** On which grounds a purpose may use this person's data: one for each category of person that they belong to. */
    List<BasisFor> basesOf(Purpose purpose) {
        return kinds.stream()
                .map(register::relationKind)
                .filter(kind -> kind.purposes().contains(purpose.key()))
                .flatMap(kind -> purpose.basisFor(kind.personCategory()).stream())
                .distinct()
                .toList();
    }
}
