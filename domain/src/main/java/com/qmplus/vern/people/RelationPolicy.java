package com.qmplus.vern.people;

import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** When a relation may begin or end; the same before it is done and when it is. */
public final class RelationPolicy {

    private RelationPolicy() {}

    /**
     * @throws RelatedAlready on its first day, or later, such a relation holds already
     * @throws NotRelated none holds, and none is to begin
     * @throws EndsBeforeItBegins it is to end before its first day
     * @throws NoSuchRelationNow the register has no such kind of relation on its first day
     */
    public static void check(
            RelationChange change, Collection<RelationView> relations, Register register, LocalDate today) {
        var ofKind = relations.stream()
                .filter(relation -> relation.kind().equals(change.kind()))
                .toList();
        switch (change) {
            case RelationChange.Begins(var kind, var day, var agreement) -> {
                if (ofKind.stream().anyMatch(relation -> relation.mayEnd(day))) throw new RelatedAlready();
                if (register.relationKinds().stream()
                        .noneMatch(
                                each -> each.key().equals(kind) && each.valid().covers(day)))
                    throw new NoSuchRelationNow();
            }
            case RelationChange.Ends ends -> {
                if (ofKind.stream().noneMatch(relation -> relation.mayEnd(today))) throw new NotRelated();
                if (ending(ends, ofKind, today).isEmpty()) throw new EndsBeforeItBegins();
            }
        }
    }

    /**
     * Which relation ends by it: of those that hold still, or are still to begin, the last that has begun by that day. One that is
     * planned for later stays as it is; whoever wants to cancel it chooses its first day.
     */
    static Optional<RelationView> ending(
            RelationChange.Ends change, Collection<RelationView> relations, LocalDate today) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(change.kind()) && relation.mayEnd(today))
                .filter(relation -> !relation.from().isAfter(change.day()) && !relation.neverHeld())
                .max(Comparator.comparing(RelationView::from));
    }
}
