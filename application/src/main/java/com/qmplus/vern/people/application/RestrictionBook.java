package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Choices;
import com.qmplus.vern.people.Choices.Reachable;
import com.qmplus.vern.people.Choices.Said;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Restrictions;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** What is restricted of whom; only the door asks it, and the import. */
@ApplicationScoped
public class RestrictionBook {

    private Restrictions restrictions;
    private Supplier<Choices> choices;
    private CurrentRegister register;
    private Caller caller;
    private Clock clock;

    protected RestrictionBook() {} // for CDI

    @Inject
    public RestrictionBook(
            Restrictions restrictions,
            Instance<Choices> choices,
            CurrentRegister register,
            Caller caller,
            Clock clock) {
        this(restrictions, choices::get, register, caller, clock);
    }

    /** What people have said is asked for when it is needed: it is kept by a feature that knows this one. */
    RestrictionBook(
            Restrictions restrictions,
            Supplier<Choices> choices,
            CurrentRegister register,
            Caller caller,
            Clock clock) {
        this.restrictions = restrictions;
        this.choices = choices;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    Restricted of(Person person) {
        return Objects.requireNonNull(of(List.of(person)).get(person.id()));
    }

    /** Of many at once: whoever nothing is restricted of is among them too. */
    Map<PersonId, Restricted> of(Collection<Person> people) {
        var all = people.stream().distinct().toList();
        if (all.isEmpty()) return Map.of();
        var standing = restrictions.standing(all.stream().map(Person::id).toList());
        var said = choices.get().of(all.stream().map(Reachable::of).toList());
        var current = register.now();
        return all.stream()
                .collect(toMap(
                        Person::id,
                        person -> Restricted.of(
                                person, current, standing, said.getOrDefault(person.id(), Said.NOTHING))));
    }

    /** Those of them whose names are only stored, and stand in no list of those who oversee. */
    Set<PersonId> unnamed(Collection<PersonId> people) {
        if (people.isEmpty()) return Set.of();
        return restrictions.standing(people).stream()
                .filter(one -> one.order().coversNameFor(PurposeKey.ACCOUNTABILITY))
                .map(Restriction::person)
                .collect(toSet());
    }

    void impose(PersonId person, Collection<RestrictionOrder> orders) {
        orders.forEach(order -> restrictions.add(new Restriction(person, order, caller.id(), clock.instant())));
    }

    void lift(Collection<Restriction> these, Lifting because) {
        these.forEach(one -> one.lift(because, caller.id(), clock.instant()));
    }

    List<Restriction> standingFor(CaseRef caseRef) {
        return restrictions.standingFor(caseRef);
    }

    List<PersonId> peopleOf(CaseRef caseRef) {
        return restrictions.peopleOf(caseRef);
    }

    List<Restriction> all(PersonId person) {
        return restrictions.of(person);
    }
}
