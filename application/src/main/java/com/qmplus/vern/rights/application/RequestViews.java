package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.rights.application.StepView.By;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a case what its page shows. */
@ApplicationScoped
public class RequestViews {

    private CaseSeal seal;
    private Deciders deciders;
    private PersonNames people;
    private CurrentRegister register;
    private WorkingDays days;
    private Clock clock;

    protected RequestViews() {} // for CDI

    @Inject
    public RequestViews(
            CaseSeal seal,
            Deciders deciders,
            PersonNames people,
            CurrentRegister register,
            WorkingDays days,
            Clock clock) {
        this.seal = seal;
        this.deciders = deciders;
        this.people = people;
        this.register = register;
        this.days = days;
        this.clock = clock;
    }

    RequestView of(DataSubjectRequest request) {
        var names = deciders.names(employees(request));
        return new RequestView(
                request.id(),
                request.version(),
                request.intake().reference().value(),
                request.intake().right(),
                request.intake().channel(),
                request.intake().language(),
                request.state(),
                request.next(),
                PossibleActions.on(request, deciders),
                assignee(request.assignee(), names),
                requester(request),
                deadline(request),
                who(request),
                searches(request),
                offer(request),
                code(request),
                request.timeline().steps().stream()
                        .map(step -> step(request, step, names))
                        .toList());
    }

    private static List<EmployeeId> employees(DataSubjectRequest request) {
        var ids = new ArrayList<EmployeeId>();
        request.timeline().steps().stream()
                .filter(step -> by(step) == By.STAFF)
                .forEach(step -> ids.add(EmployeeId.of(step.decider())));
        Optional.ofNullable(request.assignee()).ifPresent(ids::add);
        return ids.stream().distinct().toList();
    }

    private RequestView.@Nullable Assignee assignee(@Nullable EmployeeId id, Map<EmployeeId, String> names) {
        if (id == null) return null;
        return new RequestView.Assignee(id, names.getOrDefault(id, ""), id.equals(deciders.id()));
    }

    private RequestView.Requester requester(DataSubjectRequest request) {
        var requester = request.intake().requester();
        return new RequestView.Requester(
                requester.name(),
                requester.email(),
                request.confirmation().confirmed(),
                Objects.requireNonNullElse(seal.words(request, requester.phone()), ""),
                Objects.requireNonNullElse(seal.words(request, requester.scope()), ""));
    }

    private DeadlineView deadline(DataSubjectRequest request) {
        var deadline = request.deadline();
        long left = deadline.daysLeft(LocalDate.now(clock));
        return new DeadlineView(
                deadline.received(),
                deadline.due(),
                left,
                Urgency.of(request.state(), left),
                deadline.isExtended(),
                deadline.reckoning(days));
    }

    private RequestView.Who who(DataSubjectRequest request) {
        return new RequestView.Who(
                request.person(),
                name(request.person()),
                request.isNobody(),
                request.isContactOnFile(),
                request.isIdentityEstablished(),
                request.timeline().proofs());
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.nameOf(person);
    }

    private List<RequestView.Search> searches(DataSubjectRequest request) {
        var current = register.now();
        return request.searches().all().stream()
                .map(search -> search(request, search, current))
                .toList();
    }

    private RequestView.Search search(DataSubjectRequest request, SystemSearch search, Register current) {
        return new RequestView.Search(
                search.system(),
                current.system(new SystemKey(search.system())).name(),
                search.byMachine(),
                search.result(),
                search.items(),
                search.searched(),
                seal.words(request, search.failure()));
    }

    private static RequestView.@Nullable Offer offer(DataSubjectRequest request) {
        var offer = request.offer();
        var available = offer.available();
        var until = offer.until();
        if (available == null || until == null) return null;
        return new RequestView.Offer(available, until, offer.takenDown() != null, offer.lastFetched(), offer.fetches());
    }

    private static RequestView.Code code(DataSubjectRequest request) {
        return new RequestView.Code(
                request.codeHash() != null,
                request.timeline().isCodeLocked(),
                request.timeline().newCodeAsked(),
                request.mayIssueCode());
    }

    private StepView step(DataSubjectRequest request, Step step, Map<EmployeeId, String> names) {
        var by = by(step);
        return new StepView(
                step.move(),
                step.made(),
                by,
                by == By.STAFF ? names.getOrDefault(EmployeeId.of(step.decider()), "") : "",
                step.move().article(),
                step.move().rule(),
                step.detail(),
                seal.words(request, step.words()));
    }

    private static By by(Step step) {
        return switch (step.decider()) {
            case Decider.PERSON -> By.PERSON;
            case Decider.VERN -> By.VERN;
            default -> By.STAFF;
        };
    }
}
