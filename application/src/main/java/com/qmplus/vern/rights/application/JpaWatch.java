package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Rights;
import com.qmplus.vern.rights.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class JpaWatch implements Watch {

    private EntityManager database;

    protected JpaWatch() {} // for CDI

    @Inject
    public JpaWatch(EntityManager database) {
        this.database = database;
    }

    /** Two questions, each along its index: one with {@code or} reads every row. */
    @Override
    public List<Seen> cases(Instant answeredSince) {
        var open = database.createQuery(SEEN + "r.state in :states and r.offer.available is null", Object[].class)
                .setParameter("states", RequestState.unanswered());
        var answered = database.createQuery(SEEN + "r.offer.available >= :since", Object[].class)
                .setParameter("since", answeredSince);
        return Stream.of(open, answered)
                .flatMap(query -> query.getResultStream().map(JpaWatch::seen))
                .sorted(Comparator.comparing(Seen::due)
                        .thenComparing(seen -> seen.id().toString()))
                .toList();
    }

    private static final String SEEN =
            "select r.id, r.rights, r.deadline.due, r.offer.available from DataSubjectRequest r where ";

    private static Seen seen(Object[] row) {
        return new Seen((UUID) row[0], (Rights) row[1], (LocalDate) row[2], (Instant) row[3]);
    }

    @Override
    public List<Underway> errands(List<ErrandKind> kinds, Instant settledSince) {
        var open = database.createQuery(UNDERWAY + "e.kind in :kinds and e.state in :states", Object[].class)
                .setParameter("kinds", kinds)
                .setParameter(
                        "states",
                        Arrays.stream(ErrandState.values())
                                .filter(ErrandState::isOpen)
                                .toList());
        var settled = database.createQuery(UNDERWAY + "e.kind in :kinds and e.settled >= :since", Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("since", settledSince);
        return Stream.of(open, settled)
                .flatMap(query -> query.getResultStream().map(JpaWatch::underway))
                .sorted(Comparator.comparing(Underway::made))
                .toList();
    }

    private static final String UNDERWAY = "select e.request, e.state, e.made from Errand e where ";

    @Override
    public Map<UUID, PersonId> people(Collection<UUID> cases) {
        if (cases.isEmpty()) return Map.of();
        return database.createQuery(
                        "select r.id, r.person from DataSubjectRequest r where r.person is not null and r.id in :cases",
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (PersonId) row[1]));
    }

    private static Underway underway(Object[] row) {
        return new Underway((UUID) row[0], (ErrandState) row[1], (Instant) row[2]);
    }
}
