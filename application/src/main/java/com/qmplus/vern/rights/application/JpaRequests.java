package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.Timeline;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JpaRequests implements Requests {

    /** An employee had decided it by then, and nobody had reopened it. */
    private static final String NOT_RULED = """
            not exists (select d from Step d where d.request = s.request and d.detail = s.detail and d.place < s.place
             and d.move in :decided and d.decider <> :vern
             and not exists (select l from Step l where l.request = d.request and l.detail = d.detail and l.move in :rulings
              and l.place > d.place and l.place < s.place))""";

    private static final String REVIEW =
            "exists (select v from Step v where v.request = s.request and v.reviewed = s.place";
    private static final String OVERTURNED = REVIEW + " and v.move = com.qmplus.vern.rights.Move.REVIEW_OVERTURNED)";

    private static final Map<AutomatedStep.State, String> REVIEWED = Map.of(
            AutomatedStep.State.OPEN, " and not " + REVIEW + ")",
            AutomatedStep.State.CONFIRMED, " and " + REVIEW + ") and not " + OVERTURNED,
            AutomatedStep.State.OVERTURNED, " and " + OVERTURNED);

    private EntityManager database;

    protected JpaRequests() {} // for CDI

    @Inject
    public JpaRequests(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(DataSubjectRequest request) {
        database.persist(request);
    }

    @Override
    public DataSubjectRequest get(RequestId id) {
        return found(database.find(DataSubjectRequest.class, id.value()));
    }

    @Override
    public DataSubjectRequest get(RequestId id, long version) {
        var request = alone(id);
        if (request.hasMovedSince(version))
            throw new StalePage(version, request.timeline().changesSince(version));
        return request;
    }

    @Override
    public DataSubjectRequest alone(RequestId id) {
        return found(database.find(DataSubjectRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static DataSubjectRequest found(@Nullable DataSubjectRequest request) {
        if (request == null) throw new NotFound("request");
        return request;
    }

    @Override
    public Optional<DataSubjectRequest> find(ReferenceNumber reference) {
        return query("r.intake.reference = :reference")
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DataSubjectRequest> withLink(String linkHash) {
        return query("r.confirmation.linkHash = :hash")
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DataSubjectRequest> of(PersonId person) {
        return query("r.person = :person order by r.deadline.received, r.id")
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> from(Collection<String> plainEmails) {
        if (plainEmails.isEmpty()) return List.of();
        return query("r.intake.requester.plainEmail in :emails order by r.deadline.received, r.id")
                .setParameter("emails", plainEmails)
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> all(Collection<RequestId> ids) {
        if (ids.isEmpty()) return List.of();
        return withSteps("r.id in :these", ids.stream().map(RequestId::value).toList())
                .getResultList();
    }

    /** Two questions, each along its index: one with {@code or} reads every row. */
    @Override
    public List<DataSubjectRequest> akinTo(Collection<DataSubjectRequest> requests, int most) {
        var people = some(requests, DataSubjectRequest::person);
        var addresses = some(requests, request -> request.intake().requester().plainEmail());
        return Stream.of(
                        withSteps("r.person in :these order by r.deadline.received desc, r.id", people),
                        withSteps(
                                "r.intake.requester.plainEmail in :these order by r.deadline.received desc, r.id",
                                addresses))
                .filter(query -> !((Collection<?>) query.getParameterValue("these")).isEmpty())
                .flatMap(query -> query.setMaxResults(most).getResultStream())
                .distinct()
                .sorted(Comparator.comparing((DataSubjectRequest request) ->
                                request.deadline().received())
                        .reversed())
                .limit(most)
                .toList();
    }

    private static <T> List<T> some(
            Collection<DataSubjectRequest> requests, Function<DataSubjectRequest, @Nullable T> part) {
        return requests.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    /** Their steps come with them, all at once. */
    private TypedQuery<DataSubjectRequest> withSteps(String condition, Collection<?> these) {
        return query(condition)
                .setParameter("these", these)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.steps");
    }

    @Override
    public List<DataSubjectRequest> toTakeDown(Instant now) {
        return query("r.offer.until <= :now and r.offer.takenDown is null order by r.offer.until")
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> unfetchedSince(Instant answeredBefore) {
        return query("r.state = :answered and r.offer.available <= :before and r.offer.takenDown is null"
                        + " and r.offer.fetches = 0 and not exists (select s from Step s where s.request = r"
                        + " and s.move = com.qmplus.vern.rights.Move.NOT_FETCHED and s.made >= r.offer.available)")
                .setParameter("answered", RequestState.ANSWERED)
                .setParameter("before", answeredBefore)
                .getResultList();
    }

    @Override
    public List<RequestId> untouched(int most) {
        return database.createQuery(
                        "select r.id from DataSubjectRequest r where r.state = :received and r.assignee is null"
                                + " and r.confirmation.confirmed is not null and r.codeHash is not null"
                                + " and not exists (select s from Step s where s.request = r"
                                + " and s.move = com.qmplus.vern.rights.Move.LEFT) order by r.confirmation.confirmed, r.id",
                        UUID.class)
                .setParameter("received", RequestState.RECEIVED)
                .setMaxResults(most)
                .getResultStream()
                .map(RequestId::new)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> overByThemselves(int most) {
        return query(
                        "r.state = :answered and r.assignee is null and r.offer.takenDown is not null and r.next = :close order by r.offer.available, r.id")
                .setParameter("answered", RequestState.ANSWERED)
                .setParameter("close", NextStep.CLOSE)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Step> automated(Collection<Move> moves, AutomatedStep.@Nullable State state, int first, int most) {
        return database.createQuery(
                        "select s from Step s join fetch s.request where s.decider = :vern and s.move in :moves and "
                                + NOT_RULED + (state == null ? "" : REVIEWED.get(state))
                                + " order by s.made desc, s.id",
                        Step.class)
                .setParameter("vern", Decider.VERN)
                .setParameter("moves", moves)
                .setParameter("decided", Timeline.DECIDED)
                .setParameter("rulings", Timeline.RULINGS)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> withPauses() {
        return query("r.state in :unanswered and exists (select q from Question q where q.request = r) order by r.id")
                .setParameter("unanswered", RequestState.unanswered())
                .getResultStream()
                .filter(request -> !request.pauses().all().isEmpty())
                .toList();
    }

    @Override
    public List<DataSubjectRequest> toRemindOf(LocalDate today, int most) {
        return query("r.deadline.remind <= :today and r.state in :unanswered order by r.deadline.remind, r.id")
                .setParameter("unanswered", RequestState.unanswered())
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<DataSubjectRequest> pastStrictDay(LocalDate today) {
        return query("r.state in :unanswered and r.deadline.strict < :today and r.deadline.strict < r.deadline.due"
                        + " and not exists (select s from Step s where s.request = r"
                        + " and s.move = com.qmplus.vern.rights.Move.STRICT_DAY_PASSED)")
                .setParameter("unanswered", RequestState.unanswered())
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public Map<RequestId, ReferenceNumber> references(Collection<RequestId> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery(
                        "select r.id, r.intake.reference from DataSubjectRequest r where r.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(RequestId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new RequestId((UUID) row[0]), row -> (ReferenceNumber) row[1]));
    }

    @Override
    public List<DataSubjectRequest> search(String text, int most) {
        return query("r.intake.soughtBy like :text escape '!' order by r.intake.requester.name, r.id")
                .setParameter("text", JpaRequestQueue.pattern(text.toLowerCase(Locale.ROOT)))
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<DataSubjectRequest> query(String condition) {
        return database.createQuery("select r from DataSubjectRequest r where " + condition, DataSubjectRequest.class);
    }
}
