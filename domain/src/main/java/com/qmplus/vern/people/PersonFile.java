package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is held about one person, opened for one use; it never meets a log.
 *
 * @param name empty where it is restricted, and the use may not see it
 * @param restrictions those that stand: of what the use may not see, too
 * @param closed the purposes that the person has closed
 */
public record PersonFile(
        PersonId id,
        String name,
        @Nullable Language language,
        List<RelationView> relations,
        List<IdentifierView> identifiers,
        List<DatumView> data,
        List<RestrictionOrder> restrictions,
        List<ClosedUse> closed) {

    public PersonFile {
        relations = List.copyOf(relations);
        identifiers = List.copyOf(identifiers);
        data = List.copyOf(data);
        restrictions = List.copyOf(restrictions);
        closed = List.copyOf(closed);
    }

    /** Of somebody of whom nothing is restricted. */
    public PersonFile(
            PersonId id,
            String name,
            @Nullable Language language,
            List<RelationView> relations,
            List<IdentifierView> identifiers,
            List<DatumView> data) {
        this(id, name, language, relations, identifiers, data, List.of(), List.of());
    }

    /** What keeps the datum from being used, whole or for one purpose (GDPR art. 18). */
    public List<RestrictionOrder> restrictionsOf(DatumView datum) {
        return restrictions.stream()
                .filter(order -> order.extent().includes(datum.field(), datum.system()))
                .toList();
    }

    /** How the person stands to the controller on that day. */
    public Set<RelationKindKey> relationKinds(LocalDate day) {
        return relations.stream()
                .filter(relation -> relation.holdsOn(day))
                .map(RelationView::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The file as it would be if the relation began or ended so. */
    public PersonFile after(RelationChange change, LocalDate today) {
        var then = new ArrayList<>(relations);
        switch (change) {
            case RelationChange.Begins(var kind, var day, var agreement) ->
                then.add(new RelationView(kind, day, null, agreement));
            case RelationChange.Ends ends ->
                RelationPolicy.ending(ends, relations, today)
                        .ifPresent(ending -> then.replaceAll(relation -> relation.equals(ending)
                                ? new RelationView(ending.kind(), ending.from(), ends.day(), ending.agreement())
                                : relation));
        }
        return new PersonFile(id, name, language, then, identifiers, data, restrictions, closed);
    }

    @Override
    public String toString() {
        return "PersonFile " + id;
    }
}
