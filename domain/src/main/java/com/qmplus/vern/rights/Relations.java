package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to the controller today, and what follows from it; whoever asks is at least that: a requester. What is
 * still held without a relation of today is there for what a relation of old brought; and what no relation of theirs explains,
 * for what the register says that such data are held for at all (art. 15(1)(a), (d)).
 */
record Relations(Register register, List<List<RelationKindKey>> nearestFirst, LocalDate today) {

    static Relations of(@Nullable PersonFile person, Register register, LocalDate today) {
        var now = new TreeSet<RelationKindKey>();
        var ever = new TreeSet<RelationKindKey>();
        if (person != null) {
            now.addAll(person.relationKinds(today));
            person.relations().stream().map(RelationView::kind).forEach(ever::add);
        }
        now.add(RelationKindKey.REQUESTER);
        var any = register.relationKinds().stream().map(RelationKind::key).toList();
        return new Relations(register, List.of(List.copyOf(now), List.copyOf(ever), any), today);
    }

    /** By which of a person's relations something is there. */
    enum Nearness {
        TODAY,
        PAST,
        ANY
    }

    /** What the field is there for by the relations that are so near. */
    List<Purpose> purposesOf(FieldKey field, Nearness nearness) {
        return register.purposesServing(field, nearestFirst.get(nearness.ordinal()), today);
    }

    /** What the field is there for; a field that the register does not know serves nothing. */
    List<Purpose> purposesOf(FieldKey field) {
        if (register.findField(field).isEmpty()) return List.of();
        return nearest(kinds -> register.purposesServing(field, kinds, today));
    }

    /** On which grounds a purpose may use this person's data: one for each category of person that they belong to. */
    List<BasisFor> basesOf(Purpose purpose) {
        return nearest(kinds -> bases(purpose, kinds));
    }

    private List<BasisFor> bases(Purpose purpose, List<RelationKindKey> kinds) {
        return kinds.stream()
                .map(register::relationKind)
                .filter(kind -> kind.purposes().contains(purpose.key()))
                .flatMap(kind -> purpose.basisFor(kind.personCategory()).stream())
                .distinct()
                .toList();
    }

    private <T> List<T> nearest(Function<List<RelationKindKey>, List<T>> what) {
        return nearestFirst.stream()
                .map(what)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
