package com.qmplus.vern.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What people have said themselves of the uses of their data, by name or by the address that they gave: answered by the feature
 * that keeps withdrawals, objections and suppression.
 */
public interface Choices {

    /** Of each what they have said; who has said nothing may be left out. */
    Map<PersonId, Said> of(Collection<Reachable> people);

    /** A person, how they stand, and by what they are reached. */
    record Reachable(PersonId person, List<RelationView> relations, List<IdentifierView> identifiers) {

        public Reachable {
            relations = List.copyOf(relations);
            identifiers = List.copyOf(identifiers);
        }

        public static Reachable of(Person person) {
            return new Reachable(
                    person.id(),
                    person.relationViews(),
                    person.identifiers().stream()
                            .map(known ->
                                    new IdentifierView(known.kind(), known.system(), known.value(), known.since()))
                            .toList());
        }
    }

    /**
     * What somebody has said.
     *
     * @param restrictions what is to be only stored until it is settled who they are
     * @param closed what no purpose may do any longer
     */
    record Said(List<RestrictionOrder> restrictions, List<ClosedUse> closed) {

        public static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            restrictions = List.copyOf(restrictions);
            closed = List.copyOf(closed);
        }
    }
}
