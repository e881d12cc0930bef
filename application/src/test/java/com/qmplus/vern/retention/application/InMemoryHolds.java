package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Holds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** As the database keeps them. */
public final class InMemoryHolds implements Holds {

    private final List<Hold> all = new ArrayList<>();

    @Override
    public void add(Hold hold) {
        all.add(hold);
    }

    @Override
    public Optional<Hold> find(UUID id) {
        return all.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    @Override
    public List<Hold> of(PersonId person) {
        return all.stream()
                .filter(hold -> hold.person().equals(person))
                .sorted(Comparator.comparing(Hold::set)
                        .thenComparing(hold -> hold.id().toString()))
                .toList();
    }

    @Override
    public List<Hold> standing(PersonId person) {
        return of(person).stream().filter(Hold::stands).toList();
    }
}
