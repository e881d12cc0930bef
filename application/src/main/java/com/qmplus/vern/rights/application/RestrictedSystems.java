package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.consent.application.ChoiceBook;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.SystemRestrictions;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells other systems what a case restricts as soon as it is known what they hold, and what may be used again (GDPR art. 18): whatever
 * another case of the same person restricts stays so, and is let go by the errand of the case that had it restricted.
 */
@ApplicationScoped
public class RestrictedSystems {

    private ErrandBook book;
    private Errands errands;
    private Requests requests;
    private PersonalDataDoor door;
    private ChoiceBook choices;
    private CurrentRegister register;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected RestrictedSystems() {} // for CDI

    @Inject
    public RestrictedSystems(
            ErrandBook book,
            Errands errands,
            Requests requests,
            PersonalDataDoor door,
            ChoiceBook choices,
            CurrentRegister register,
            CaseMails mails,
            CaseTrace trace,
            Clock clock) {
        this.book = book;
        this.errands = errands;
        this.requests = requests;
        this.door = door;
        this.choices = choices;
        this.register = register;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /** The same at another time. */
    RestrictedSystems at(Clock then) {
        return new RestrictedSystems(book.at(then), errands, requests, door, choices, register, mails, trace, then);
    }

    /** @param now what the case restricts; of what was searched for somebody else, nothing */
    void tell(DataSubjectRequest request, Collection<Extent> now) {
        var restricted = request.searches().all().isEmpty() ? List.<Extent>of() : now;
        var findings = book.findings(request);
        var others = others(request);
        var told = errands.of(request.id());
        var known = Stream.concat(told.stream(), others.stream().flatMap(other -> errands.of(other.id()).stream()));
        if (known.noneMatch(SystemRestrictions::restricts) && (restricted.isEmpty() || findings.isEmpty())) return;
        var standing = standing(request, restricted, others);
        var theirs = theirs(request);
        change(
                request,
                new SystemRestrictions.Facts(
                        findings, restricted, standing, former(request), told, theirs, register.now()));
        for (var other : others) {
            var facts = new SystemRestrictions.Facts(
                    Map.of(), List.of(), standing, List.of(), errands.of(other.id()), theirs, register.now());
            change(other, facts);
        }
    }

    private void change(DataSubjectRequest request, SystemRestrictions.Facts facts) {
        var change = SystemRestrictions.of(facts);
        if (change.isNothing()) return;
        trace.record(Operation.CHANGE, request);
        change.lifted().forEach(lifted -> book.letGo(request, lifted));
        book.restrict(request, change.fresh());
        if (!request.isOpen() && request.timeline().needsHand()) mails.tellCaseWorkers(request);
    }

    private List<DataSubjectRequest> others(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return List.of();
        return requests.of(person).stream()
                .filter(other -> !other.id().equals(request.id()))
                .toList();
    }

    /** Whatever restricts their data, and what was objected to and is used no longer: of that nothing is let go. */
    private List<Extent> standing(
            DataSubjectRequest request, Collection<Extent> restricted, List<DataSubjectRequest> others) {
        var all = new ArrayList<>(restricted);
        var person = request.person();
        if (person != null)
            door.restrictedOf(person, use(request)).stream()
                    .map(RestrictionOrder::extent)
                    .forEach(all::add);
        Stream.concat(Stream.of(request), others.stream())
                .map(DataSubjectRequest::id)
                .flatMap(this::ended)
                .forEach(all::add);
        return all;
    }

    /** Of whom the case turned out not to be about: a system that was told of them hears of nothing that still stands. */
    private List<Extent> former(DataSubjectRequest request) {
        return door.restrictedOfFormer(request.person(), use(request)).stream()
                .map(RestrictionOrder::extent)
                .toList();
    }

    private Stream<Extent> ended(RequestId id) {
        return choices.stoppedBy(new CaseRef(id.value())).stream()
                .filter(order -> order.use().why() == ClosedUse.Why.OBJECTED)
                .map(order -> Extent.of(order.use().purpose()));
    }

    private List<Purpose> theirs(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? register.now().purposes() : theirs(request, person);
    }

    private List<Purpose> theirs(DataSubjectRequest request, PersonId person) {
        try {
            var file = door.open(person, use(request));
            return new Reliance(register.now(), file.relations(), LocalDate.now(clock)).purposes();
        } catch (NotFound erased) {
            return register.now().purposes();
        }
    }

    private static Use.ForProtection use(DataSubjectRequest request) {
        return new Use.ForProtection(new CaseRef(request.id().value()));
    }
}
