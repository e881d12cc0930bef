package com.qmplus.vern.consent.application;

import com.qmplus.vern.consent.PurposeStop;
import com.qmplus.vern.consent.PurposeStops;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** As the database keeps them. */
public final class InMemoryPurposeStops implements PurposeStops {

    private final List<PurposeStop> all = new ArrayList<>();

    @Override
    public void add(PurposeStop one) {
        all.add(one);
    }

    @Override
    public List<PurposeStop> standing(Collection<PersonId> people) {
        return those(one -> people.contains(one.order().person()));
    }

    @Override
    public List<PurposeStop> standingFor(CaseRef caseRef) {
        return those(one -> one.order().caseRef().equals(caseRef));
    }

    private List<PurposeStop> those(Predicate<PurposeStop> which) {
        return all.stream()
                .filter(one -> one.stands() && which.test(one))
                .sorted(Comparator.comparing(PurposeStop::recorded)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }
}
