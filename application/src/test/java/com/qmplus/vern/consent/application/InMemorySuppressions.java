package com.qmplus.vern.consent.application;

import com.qmplus.vern.consent.Suppression;
import com.qmplus.vern.consent.Suppressions;
import com.qmplus.vern.people.CaseRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** As the database keeps them. */
public final class InMemorySuppressions implements Suppressions {

    private final List<Suppression> all = new ArrayList<>();

    @Override
    public void add(Suppression one) {
        all.add(one);
    }

    @Override
    public List<Suppression> standing(Collection<String> contactHashes) {
        return those(one -> contactHashes.contains(one.order().contactHash()));
    }

    @Override
    public List<Suppression> standingFor(CaseRef caseRef) {
        return those(one -> one.order().caseRef().equals(caseRef));
    }

    private List<Suppression> those(Predicate<Suppression> which) {
        return all.stream()
                .filter(one -> one.stands() && which.test(one))
                .sorted(Comparator.comparing(Suppression::recorded)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }
}
