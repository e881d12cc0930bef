package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** As the database keeps them. */
public final class InMemoryDisclosures implements Disclosures {

    private static final Comparator<Disclosure> OLDEST = Comparator.comparing(Disclosure::decided);

    private final List<Disclosure> all = new ArrayList<>();

    @Override
    public void add(Disclosure disclosure) {
        all.add(disclosure);
    }

    @Override
    public Optional<Disclosure> find(DisclosureId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Disclosure get(DisclosureId id, long version) {
        var found = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("disclosure"));
        StalePage.refuse(version, found.version());
        return found;
    }

    @Override
    public List<Disclosure> of(PersonId person) {
        return all.stream()
                .filter(one -> one.isAbout(person))
                .sorted(OLDEST.reversed().thenComparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public List<Disclosure> ofCase(UUID caseId) {
        return all.stream()
                .filter(one -> one.isFor(caseId))
                .sorted(OLDEST.reversed().thenComparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public List<Disclosure> awaitingSecond(int most) {
        return all.stream()
                .filter(one -> one.state() == DisclosureState.AWAITS_SECOND)
                .sorted(OLDEST.thenComparing(one -> one.id().toString()))
                .limit(most)
                .toList();
    }
}
