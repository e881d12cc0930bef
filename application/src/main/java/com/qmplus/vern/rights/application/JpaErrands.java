package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class JpaErrands implements Errands {

    private EntityManager database;

    protected JpaErrands() {} // for CDI

    @Inject
    public JpaErrands(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Errand errand) {
        database.persist(errand);
    }

    @Override
    public List<Errand> of(RequestId request) {
        return database.createQuery(
                        "select e from Errand e where e.request = :request order by e.system, e.made, e.kind, e.id",
                        Errand.class)
                .setParameter("request", request.value())
                .getResultList();
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
        return database.createQuery(
                        "select distinct e.system from Errand e where e.next <= :now order by e.system", String.class)
                .setParameter("now", now)
                .getResultStream()
                .flatMap(system -> due(system, now, ofEach))
                .toList();
    }

    private Stream<Due> due(String system, Instant now, int most) {
        return database.createQuery(
                        "select e from Errand e where e.system = :system and e.next <= :now order by e.next, e.id",
                        Errand.class)
                .setParameter("system", system)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(errand -> new Due(errand.request(), errand.id(), system));
    }

    @Override
    public List<Errand> untoldLate(LocalDate today, int most) {
        return database.createQuery(
                        "select e from Errand e where e.due < :today and e.toldLate is null and e.state in :open order by e.due, e.id",
                        Errand.class)
                .setParameter("today", today)
                .setParameter("open", ErrandState.open())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<RequestId, LocalDate> nextDue(Collection<RequestId> requests) {
        if (requests.isEmpty()) return Map.of();
        return database.createQuery(
                        "select e.request, e.due from Errand e where e.request in :requests and e.due is not null and e.state in :open",
                        Object[].class)
                .setParameter(
                        "requests", requests.stream().map(RequestId::value).toList())
                .setParameter("open", ErrandState.open())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new RequestId((UUID) row[0]),
                        row -> (LocalDate) row[1],
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
