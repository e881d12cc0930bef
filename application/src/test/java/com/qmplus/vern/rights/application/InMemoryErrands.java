package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class InMemoryErrands implements Errands {

    private final List<Errand> all = new ArrayList<>();

    @Override
    public void add(Errand errand) {
        all.add(errand);
    }

    @Override
    public List<Errand> of(RequestId request) {
        return all.stream()
                .filter(errand -> errand.request().equals(request))
                .sorted(Comparator.comparing(Errand::system)
                        .thenComparing(Errand::made)
                        .thenComparing(errand -> errand.kind().name()))
                .toList();
    }

    @Override
    public Errand get(RequestId request, UUID id) {
        return of(request).stream()
                .filter(errand -> errand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("errand"));
    }

    @Override
    public List<Due> due(Instant now, int ofEach) {
        return all.stream()
                .map(Errand::system)
                .distinct()
                .sorted()
                .flatMap(system -> due(system, now).limit(ofEach))
                .toList();
    }

    private Stream<Due> due(String system, Instant now) {
        return all.stream()
                .filter(errand -> errand.system().equals(system))
                .filter(errand -> errand.next() != null
                        && !Objects.requireNonNull(errand.next()).isAfter(now))
                .sorted(Comparator.comparing(errand -> Objects.requireNonNull(errand.next())))
                .map(errand -> new Due(errand.request(), errand.id(), system));
    }

    @Override
    public List<Errand> untoldLate(LocalDate today, int most) {
        return all.stream()
                .filter(errand -> errand.isLate(today) && errand.toldLate() == null)
                .sorted(Comparator.comparing(errand -> Objects.requireNonNull(errand.due())))
                .limit(most)
                .toList();
    }

    @Override
    public Map<RequestId, LocalDate> nextDue(Collection<RequestId> requests) {
        return all.stream()
                .filter(errand -> errand.isOpen() && errand.due() != null && requests.contains(errand.request()))
                .collect(Collectors.toMap(
                        Errand::request,
                        errand -> Objects.requireNonNull(errand.due()),
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
