package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Vern did by itself that concerns a person is seen here, and confirmed or undone by a human being (GDPR art. 22(3); statement
 * 47, ADR 39): whoever has the case, and never the person themselves.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class HumanReviewDesk {

    static final int AT_A_TIME = 50;

    private Requests requests;
    private CasesInHand cases;
    private RulingBook rulings;
    private Protecting protecting;
    private Locks locks;
    private CaseSeal seal;
    private CaseMails mails;
    private Deciders deciders;
    private CaseTrace trace;
    private CaseTime time;
    private Clock clock;

    protected HumanReviewDesk() {} // for EJB

    @Inject
    public HumanReviewDesk(
            Requests requests,
            CasesInHand cases,
            RulingBook rulings,
            Protecting protecting,
            Locks locks,
            CaseSeal seal,
            CaseMails mails,
            Deciders deciders,
            CaseTrace trace,
            CaseTime time,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.rulings = rulings;
        this.protecting = protecting;
        this.locks = locks;
        this.seal = seal;
        this.mails = mails;
        this.deciders = deciders;
        this.trace = trace;
        this.time = time;
        this.clock = clock;
    }

    /** Of all cases: which, when, by which article and what became of it; nothing of whom. */
    @Traced
    public AutomatedPage list(AutomatedQuery query) {
        var kind = query.kind();
        var steps = requests.automated(
                kind == null ? AutomatedStep.MOVES : List.of(kind), query.state(), query.first(), AT_A_TIME + 1);
        requests.all(steps.stream().map(step -> step.request().id()).toList()); // with their steps, all at once
        var found = steps.stream()
                .limit(AT_A_TIME)
                .flatMap(step -> step.request().timeline().automated(step).stream())
                .toList();
        trace.ofMany(Operation.LIST, found.size());
        return new AutomatedPage(
                lines(found, request -> false), steps.size() > AT_A_TIME ? query.first() + AT_A_TIME : 0);
    }

    /** Of one case; and where a human being is asked to look at what was decided by a machine, of the person's other cases too. */
    @Traced
    public List<AutomatedLine> of(RequestId id) {
        var request = cases.known(id, Operation.VIEW);
        var others = others(request);
        others.forEach(other -> trace.record(Operation.VIEW, other));
        var found = Stream.concat(Stream.of(request), others.stream())
                .flatMap(one -> one.timeline().automated().stream())
                .toList();
        return lines(found, one -> one.id().equals(id));
    }

    private List<DataSubjectRequest> others(DataSubjectRequest request) {
        var person = request.person();
        if (person == null || !request.claims().hold(Right.HUMAN_REVIEW)) return List.of();
        return requests.of(person).stream()
                .filter(other -> !other.id().equals(request.id()))
                .filter(other -> !other.timeline().automated().isEmpty())
                .toList();
    }

    /** It stands. The person reads why. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void confirm(RequestId id, long version, int place, String why) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(why, "why"));
        request.reviewConfirmed(deciders.me(), place, words, clock.instant());
        tell(request);
    }

    /** It does not, and what it brought about is undone. The person reads why. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void overturn(RequestId id, long version, int place, String why) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(why, "why"));
        var now = clock.instant();
        switch (request.reviewOverturned(deciders.me(), place, words, asked(request), time.rules(), now)
                .step()
                .move()) {
            case ANSWERED -> rulings.decideAnew(request).forEach(claim -> request.reopened(deciders.me(), claim, now));
            case CODE_LOCKED -> locks.of(request.intake().reference(), now).open(now);
            default -> protecting.bringAbout(request);
        }
        tell(request);
    }

    /** The day on which the person asked for a human being in a request of its own that waits; today, where there is none. */
    private LocalDate asked(DataSubjectRequest request) {
        var person = request.person();
        var answered = request.offer().available();
        if (person == null || answered == null) return time.today();
        return requests.of(person).stream()
                .filter(other -> !other.state().isAnswered() && other.claims().hold(Right.HUMAN_REVIEW))
                .map(other -> other.deadline().received())
                .filter(day -> !day.isBefore(time.rules().day(answered)))
                .min(Comparator.naturalOrder())
                .orElseGet(time::today);
    }

    private void tell(DataSubjectRequest request) {
        if (request.codeHash() != null && request.isReaderKnown()) mails.messageWaits(request);
    }

    /** @param whole of which cases with the words, and with what the reader may do */
    private List<AutomatedLine> lines(List<AutomatedStep> found, Predicate<DataSubjectRequest> whole) {
        var names = deciders.names(found.stream()
                .flatMap(one -> Stream.concat(
                        Stream.ofNullable(reviewer(one)),
                        Stream.ofNullable(one.step().request().assignee())))
                .distinct()
                .toList());
        return found.stream()
                .map(one -> line(one, whole.test(one.step().request()), names))
                .toList();
    }

    private static @Nullable EmployeeId reviewer(AutomatedStep one) {
        var review = one.review();
        return review == null ? null : EmployeeId.of(review.decider());
    }

    private AutomatedLine line(AutomatedStep one, boolean whole, Map<EmployeeId, String> names) {
        var step = one.step();
        var request = step.request();
        var review = one.review();
        boolean mine = whole && deciders.has(request) && deciders.mayDecide();
        return new AutomatedLine(
                request.id(),
                request.intake().reference().value(),
                step.place(),
                step.move(),
                one.right(),
                step.made(),
                step.move().article(),
                one.state(),
                review == null ? null : review.made(),
                name(reviewer(one), names),
                review == null || !whole ? "" : Objects.requireNonNullElse(seal.words(request, review.words()), ""),
                name(request.assignee(), names),
                mine && one.state() == AutomatedStep.State.OPEN,
                mine && request.mayOverturn(one),
                mine && request.awaitsWord(one));
    }

    private static String name(@Nullable EmployeeId employee, Map<EmployeeId, String> names) {
        return employee == null ? "" : names.getOrDefault(employee, "");
    }
}
