package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a person is only stored, or used no longer, and from whom it is kept therefore (GDPR art. 7(3), 18, 21).
 *
 * @param relations all of theirs
 * @param orders the restrictions that stand
 * @param closed the purposes that they have closed themselves
 */
public record Restricted(
        Register register, List<RelationView> relations, List<RestrictionOrder> orders, List<ClosedUse> closed) {

    private static final List<FieldKey> NAME = List.of(FieldKey.FIRST_NAME, FieldKey.LAST_NAME);

    public Restricted {
        relations = List.copyOf(relations);
        orders = List.copyOf(orders);
        closed = List.copyOf(closed);
    }

    public static Restricted nothing(Register register) {
        return new Restricted(register, List.of(), List.of(), List.of());
    }

    public static Restricted of(Person person, Register register, Collection<Restriction> standing, Choices.Said said) {
        var recorded = standing.stream()
                .filter(one -> one.person().equals(person.id()) && one.stands())
                .map(Restriction::order);
        return new Restricted(
                register,
                person.relationViews(),
                Stream.concat(recorded, said.restrictions().stream()).toList(),
                said.closed());
    }

    /** What the case says restricts something of theirs. */
    public boolean isBy(CaseRef caseRef) {
        return orders.stream().anyMatch(order -> order.caseRef().equals(caseRef));
    }

    /** They have closed the purpose themselves. */
    public Optional<ClosedUse> closing(Purpose purpose) {
        return closed.stream()
                .filter(use -> use.purpose().equals(purpose.key()))
                .findFirst();
    }

    /** What leaves the purpose nothing of theirs to use. */
    public Optional<RestrictionOrder> barring(Purpose purpose) {
        return against(purpose)
                .filter(order -> order.extent().coversAllFor(purpose.key()))
                .findFirst();
    }

    /** The purpose may use nothing of theirs. */
    public boolean bars(Purpose purpose) {
        return closing(purpose).isPresent() || barring(purpose).isPresent();
    }

    public boolean bars(Purpose purpose, FieldKey field, SystemKey system) {
        return against(purpose).anyMatch(order -> order.extent().covers(purpose.key(), field, system));
    }

    /** Whoever may not be named to the purpose is in none of its lists. */
    public boolean barsName(Purpose purpose) {
        return bars(purpose) || against(purpose).anyMatch(order -> order.coversNameFor(purpose.key()));
    }

    /** Who oversees may look at one person at a time, and finds nobody who is only stored in a list (see {@link LawfulUse#OVERSIGHT}). */
    public boolean barsNameInLists(Purpose purpose) {
        return barsName(purpose)
                || purpose.oversight() && orders.stream().anyMatch(order -> order.coversNameFor(purpose.key()));
    }

    public boolean barsInLists(Purpose purpose, FieldKey field, SystemKey system) {
        return bars(purpose, field, system)
                || purpose.oversight()
                        && orders.stream().anyMatch(order -> order.extent().covers(purpose.key(), field, system));
    }

    /** It is contested, or otherwise only stored, whatever for: nobody changes it in passing. */
    public boolean keepsAsItIs(FieldKey field, SystemKey system) {
        return orders.stream().anyMatch(order -> order.extent().coversEveryUseOf(field, system));
    }

    public boolean keepsName(SystemKey system) {
        return NAME.stream().anyMatch(field -> keepsAsItIs(field, system));
    }

    private Stream<RestrictionOrder> against(Purpose purpose) {
        return orders.stream()
                .filter(order ->
                        LawfulUse.of(purpose, order, relations, register).isEmpty());
    }
}
