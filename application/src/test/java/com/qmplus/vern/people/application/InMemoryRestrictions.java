package com.qmplus.vern.people.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.Restrictions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** As the database keeps them. */
public final class InMemoryRestrictions implements Restrictions {

    private static final Comparator<Restriction> IN_ORDER = Comparator.comparing(Restriction::recorded)
            .thenComparing(one -> one.id().toString());

    private final List<Restriction> all = new ArrayList<>();

    @Override
    public void add(Restriction restriction) {
        all.add(restriction);
    }

    @Override
    public List<Restriction> standing(Collection<PersonId> people) {
        return those(one -> one.stands() && people.contains(one.person()));
    }

    @Override
    public List<Restriction> standingFor(CaseRef caseRef) {
        return those(one -> one.stands() && one.order().caseRef().equals(caseRef));
    }

    @Override
    public List<PersonId> peopleOf(CaseRef caseRef) {
        return those(one -> one.order().caseRef().equals(caseRef)).stream()
                .map(Restriction::person)
                .distinct()
                .toList();
    }

    @Override
    public List<Restriction> of(PersonId person) {
        return those(one -> one.person().equals(person));
    }

    private List<Restriction> those(Predicate<Restriction> which) {
        return all.stream().filter(which).sorted(IN_ORDER).toList();
    }
}
