package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class InMemoryRequestQueue implements RequestQueue {

    private static final Set<NextStep> WAITING = Set.of(NextStep.WAIT_FOR_FETCH, NextStep.AWAIT_SYSTEMS);

    private final InMemoryRequests requests;

    InMemoryRequestQueue(InMemoryRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<QueueRow> page(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        return matching(query, hands, today)
                .map(this::row)
                .sorted(query.descending() ? order(query).reversed() : order(query))
                .skip(query.offset())
                .limit(query.size())
                .toList();
    }

    @Override
    public long total(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        return matching(query, hands, today).count();
    }

    private Stream<DataSubjectRequest> matching(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        var text = query.text().strip().toLowerCase(Locale.ROOT);
        return requests.all()
                .filter(passes(query.filter(), hands, today))
                .filter(request -> request.intake().soughtBy().contains(text));
    }

    @Override
    public QueueCounts counts(Set<EmployeeId> hands, LocalDate today) {
        return new QueueCounts(
                count(QueueQuery.Filter.MINE, hands, today),
                count(QueueQuery.Filter.UNASSIGNED, hands, today),
                count(QueueQuery.Filter.ALL, hands, today),
                count(QueueQuery.Filter.OVERDUE, hands, today),
                count(QueueQuery.Filter.ANSWERED, hands, today));
    }

    private long count(QueueQuery.Filter filter, Set<EmployeeId> hands, LocalDate today) {
        return requests.all().filter(passes(filter, hands, today)).count();
    }

    private static Predicate<DataSubjectRequest> passes(
            QueueQuery.Filter filter, Set<EmployeeId> hands, LocalDate today) {
        return switch (filter) {
            case MINE -> request -> isOurs(request) && hands.stream().anyMatch(request::isAssignedTo);
            case UNASSIGNED -> request -> isOurs(request) && request.assignee() == null;
            case ALL -> InMemoryRequestQueue::isOurs;
            case OVERDUE ->
                request -> !request.state().isAnswered() && request.deadline().isOverdue(today);
            case ANSWERED -> request -> request.state().isAnswered() && WAITING.contains(request.next());
            case CLOSED -> request -> request.state() == RequestState.CLOSED;
            case EVERY -> request -> true;
        };
    }

    private static boolean isOurs(DataSubjectRequest request) {
        return request.next() != NextStep.NOTHING && !WAITING.contains(request.next());
    }

    private static Comparator<QueueRow> order(QueueQuery query) {
        Comparator<QueueRow> by = switch (query.sort()) {
            case DUE -> Comparator.comparing(QueueRow::due);
            case RECEIVED -> Comparator.comparing(QueueRow::received);
            case REFERENCE -> Comparator.comparing(row -> row.reference().value());
            case REQUESTER -> Comparator.comparing(QueueRow::requester);
            case STATE -> Comparator.comparing(row -> row.state().name());
            case NEXT -> Comparator.comparing(row -> row.next().name());
        };
        return by.thenComparing(row -> row.id().toString());
    }

    private QueueRow row(DataSubjectRequest request) {
        return new QueueRow(
                request.id().value(),
                request.version(),
                request.intake().reference(),
                request.rights(),
                request.intake().channel(),
                request.intake().requester().name(),
                request.confirmation().confirmed(),
                request.state(),
                request.next(),
                request.deadline().received(),
                request.deadline().due(),
                request.assignee(),
                requests.all()
                                .anyMatch(other ->
                                        !other.id().equals(request.id()) && InMemoryRequests.isAkin(request, other))
                        ? 1
                        : 0);
    }
}
