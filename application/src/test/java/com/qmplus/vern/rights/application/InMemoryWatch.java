package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whatever it is given, whenever it was. */
public final class InMemoryWatch implements Watch {

    private final List<Seen> cases = new ArrayList<>();
    private final Map<UUID, PersonId> people = new HashMap<>();
    private final List<Underway> errands = new ArrayList<>();

    void add(Seen seen) {
        cases.add(seen);
    }

    void add(Underway errand) {
        errands.add(errand);
    }

    void isOf(UUID request, PersonId person) {
        people.put(request, person);
    }

    @Override
    public Map<UUID, PersonId> people(Collection<UUID> cases) {
        return people.entrySet().stream()
                .filter(each -> cases.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Seen> cases(Instant answeredSince) {
        return List.copyOf(cases);
    }

    @Override
    public List<Underway> errands(List<ErrandKind> kinds, Instant settledSince) {
        return List.copyOf(errands);
    }
}
