package com.qmplus.vern.people;

import com.qmplus.vern.register.Register;
import java.util.Collection;

/** When a relation may begin or end; the same before it is done and when it is. */
public final class RelationPolicy {

    private RelationPolicy() {}

    /**
     * @throws RelatedAlready it has begun, or is to begin, and has no end
     * @throws NotRelated there is none to end
     * @throws EndsBeforeItBegins it is to end before its first day
     * @throws NoSuchRelationNow the register has no such kind of relation on its first day
     */
    public static void check(RelationChange change, Collection<RelationView> relations, Register register) {
        var open = relations.stream()
                .filter(relation -> relation.isOpen(change.kind()))
                .findFirst();
        switch (change) {
            case RelationChange.Begins(var kind, var day, var agreement) -> {
                if (open.isPresent()) throw new RelatedAlready();
                if (register.relationKinds().stream()
                        .noneMatch(
                                each -> each.key().equals(kind) && each.valid().covers(day)))
                    throw new NoSuchRelationNow();
            }
            case RelationChange.Ends(var kind, var day) -> {
                if (day.isBefore(open.orElseThrow(NotRelated::new).from())) throw new EndsBeforeItBegins();
            }
        }
    }
}
