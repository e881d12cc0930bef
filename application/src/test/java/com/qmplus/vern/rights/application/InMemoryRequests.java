package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryRequests implements Requests {

    private static final Comparator<DataSubjectRequest> BY_RECEIPT =
            Comparator.comparing(request -> request.deadline().received());

    private final Map<RequestId, DataSubjectRequest> requests = new LinkedHashMap<>();

    Stream<DataSubjectRequest> all() {
        return requests.values().stream();
    }

    @Override
    public void add(DataSubjectRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public DataSubjectRequest get(RequestId id) {
        return Optional.ofNullable(requests.get(id)).orElseThrow(() -> new NotFound("request"));
    }

    @Override
    public DataSubjectRequest alone(RequestId id) {
        return get(id);
    }

    @Override
    public DataSubjectRequest get(RequestId id, long version) {
        var request = get(id);
        if (request.hasMovedSince(version))
            throw new StalePage(version, request.timeline().changesSince(version));
        return request;
    }

    @Override
    public Map<RequestId, ReferenceNumber> references(Collection<RequestId> ids) {
        return all().filter(request -> ids.contains(request.id()))
                .collect(Collectors.toMap(
                        DataSubjectRequest::id, request -> request.intake().reference()));
    }

    @Override
    public Optional<DataSubjectRequest> find(ReferenceNumber reference) {
        return all().filter(request -> request.intake().reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<DataSubjectRequest> withLink(String linkHash) {
        return all().filter(request -> linkHash.equals(request.confirmation().linkHash()))
                .findFirst();
    }

    @Override
    public List<DataSubjectRequest> of(PersonId person) {
        return all().filter(request -> person.equals(request.person()))
                .sorted(BY_RECEIPT)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> from(Collection<String> plainEmails) {
        return all().filter(request ->
                        plainEmails.stream().anyMatch(request.intake().requester()::hasEmail))
                .sorted(BY_RECEIPT)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> all(Collection<RequestId> ids) {
        return all().filter(request -> ids.contains(request.id())).toList();
    }

    @Override
    public List<DataSubjectRequest> akinTo(Collection<DataSubjectRequest> requests, int most) {
        return all().filter(other -> requests.stream().anyMatch(request -> isAkin(request, other)))
                .sorted(Comparator.comparing(
                                (DataSubjectRequest other) -> other.deadline().received())
                        .reversed())
                .limit(most)
                .toList();
    }

    static boolean isAkin(DataSubjectRequest request, DataSubjectRequest other) {
        var email = other.intake().requester().plainEmail();
        return other.person() != null && other.person().equals(request.person())
                || email != null && request.intake().requester().hasEmail(email);
    }

    @Override
    public List<DataSubjectRequest> toTakeDown(Instant now) {
        return all().filter(request -> request.offer().until() != null
                        && request.offer().takenDown() == null
                        && !request.offer().isOpen(now))
                .toList();
    }

    @Override
    public List<DataSubjectRequest> unfetchedSince(Instant answeredBefore) {
        return all().filter(request -> request.state() == RequestState.ANSWERED
                        && !request.offer().available().isAfter(answeredBefore)
                        && request.offer().takenDown() == null
                        && !request.offer().isFetched()
                        && request.timeline().steps().stream()
                                .noneMatch(step -> step.move() == Move.NOT_FETCHED
                                        && !step.made().isBefore(request.offer().available())))
                .toList();
    }

    @Override
    public List<RequestId> untouched(int most) {
        return all().filter(DataSubjectRequest::isUntouched)
                .sorted(Comparator.comparing(request -> request.confirmation().confirmed()))
                .limit(most)
                .map(DataSubjectRequest::id)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> overByThemselves(int most) {
        return all().filter(request -> request.state() == RequestState.ANSWERED
                        && request.assignee() == null
                        && request.offer().takenDown() != null
                        && request.next() == NextStep.CLOSE)
                .limit(most)
                .toList();
    }

    @Override
    public List<Step> automated(Collection<Move> moves, AutomatedStep.State state, int first, int most) {
        return all().flatMap(request -> request.timeline().automated().stream())
                .filter(one -> moves.contains(one.step().move()))
                .filter(one -> state == null || one.state() == state)
                .map(AutomatedStep::step)
                .sorted(Comparator.comparing(Step::made).reversed())
                .skip(first)
                .limit(most)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> withPauses() {
        return unanswered().filter(request -> !request.pauses().all().isEmpty()).toList();
    }

    @Override
    public List<DataSubjectRequest> toRemindOf(LocalDate today, int most) {
        return unanswered()
                .filter(request -> request.deadline().remind() != null
                        && !request.deadline().remind().isAfter(today))
                .limit(most)
                .toList();
    }

    @Override
    public List<DataSubjectRequest> pastStrictDay(LocalDate today) {
        return unanswered()
                .filter(request -> request.deadline().isOverdueWithoutPauses(today)
                        && request.deadline()
                                .strict()
                                .isBefore(request.deadline().due())
                        && !request.timeline().has(Move.STRICT_DAY_PASSED))
                .toList();
    }

    private Stream<DataSubjectRequest> unanswered() {
        return all().filter(request -> !request.state().isAnswered());
    }

    @Override
    public List<DataSubjectRequest> search(String text, int most) {
        return all().filter(request -> request.intake().soughtBy().contains(text.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(
                        request -> request.intake().requester().name()))
                .limit(most)
                .toList();
    }
}
