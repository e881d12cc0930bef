package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes of a case what its page shows to this reader: nothing is unsealed for somebody who need not know it (P3). */
@ApplicationScoped
public class RequestViews {

    private static final RequestView.Who NOT_TOLD =
            new RequestView.Who(null, null, false, false, false, List.of(), null, null);
    private static final RequestView.Code NO_CODE = new RequestView.Code(false, false, false, false);

    private CaseSeal seal;
    private CopiesHeld copies;
    private Deciders deciders;
    private StepViews steps;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private DeadlineViews deadlines;
    private Protecting protecting;
    private CaseTime time;
    private ScopeViews scopes;
    private ReturnedData returned;

    protected RequestViews() {} // for CDI

    @Inject
    public RequestViews(
            CaseSeal seal,
            CopiesHeld copies,
            Deciders deciders,
            StepViews steps,
            PersonalDataDoor door,
            CurrentRegister register,
            DeadlineViews deadlines,
            Protecting protecting,
            CaseTime time,
            ScopeViews scopes,
            ReturnedData returned) {
        this.seal = seal;
        this.copies = copies;
        this.deciders = deciders;
        this.steps = steps;
        this.door = door;
        this.register = register;
        this.deadlines = deadlines;
        this.protecting = protecting;
        this.time = time;
        this.scopes = scopes;
        this.returned = returned;
    }

    RequestView of(DataSubjectRequest request) {
        boolean inHand = deciders.has(request) && !deciders.me().is(request.intake());
        boolean whole = inHand || deciders.oversees();
        var names = deciders.names(steps.employees(request));
        return new RequestView(
                request.id(),
                request.version(),
                whole,
                request.intake().reference().value(),
                claims(request, whole),
                request.intake().channel(),
                request.intake().language(),
                request.state(),
                request.next(),
                PossibleActions.on(request, deciders, time),
                assignee(request.assignee(), names, inHand),
                whole ? requester(request) : nameAlone(request),
                deadlines.of(request, whole),
                whole ? who(request) : NOT_TOLD,
                whole ? searches(request) : List.of(),
                whole ? offer(request) : null,
                whole ? code(request) : NO_CODE,
                whole ? protecting.inEffect(request) : List.of(),
                steps.of(request, names, whole));
    }

    private List<RequestView.Claim> claims(DataSubjectRequest request, boolean whole) {
        return request.claims().all().stream()
                .filter(claim -> !claim.isReturned())
                .map(claim -> new RequestView.Claim(
                        claim.id(),
                        claim.right(),
                        claim.isOpen(),
                        claim.isOpen() && request.timeline().isUndecided(claim),
                        whole ? claim.grounds().stream().sorted().toList() : List.of(),
                        whole ? scopes.names(request, claim) : List.of(),
                        whole ? Objects.requireNonNullElse(seal.words(request, claim.words()), "") : "",
                        claim.isTransfer(),
                        whole ? Objects.requireNonNullElse(seal.words(request, claim.recipient()), "") : ""))
                .toList();
    }

    private RequestView.@Nullable Assignee assignee(
            @Nullable EmployeeId id, Map<EmployeeId, String> names, boolean inHand) {
        if (id == null) return null;
        return new RequestView.Assignee(
                id, names.getOrDefault(id, ""), id.equals(deciders.id()), inHand && !id.equals(deciders.id()));
    }

    private static RequestView.Requester nameAlone(DataSubjectRequest request) {
        return new RequestView.Requester(request.intake().requester().name(), null, null, "", "", null);
    }

    private RequestView.Requester requester(DataSubjectRequest request) {
        var requester = request.intake().requester();
        return new RequestView.Requester(
                requester.name(),
                requester.email(),
                request.confirmation().confirmed(),
                Objects.requireNonNullElse(seal.words(request, requester.phone()), ""),
                Objects.requireNonNullElse(seal.words(request, requester.scope()), ""),
                concerned(request));
    }

    private RequestView.@Nullable Concerned concerned(DataSubjectRequest request) {
        var concerned = request.intake().concerned();
        if (concerned == null) return null;
        return new RequestView.Concerned(
                concerned.name(),
                Objects.requireNonNullElse(concerned.email(), ""),
                Objects.requireNonNullElse(seal.words(request, concerned.phone()), ""),
                concerned.age());
    }

    private RequestView.Who who(DataSubjectRequest request) {
        return new RequestView.Who(
                request.person(),
                name(request),
                request.isNobody(),
                request.isContactOnFile(),
                request.isIdentityEstablished(),
                request.timeline().proofs(),
                LadderViews.of(request, time.now()),
                request.representation().orElse(null));
    }

    /** Through the door, which leaves a trace; a closed case is no need to know any more. */
    private @Nullable String name(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return null;
        if (deciders.oversees()) return name(person, new Use.ForPurpose(PurposeKey.ACCOUNTABILITY));
        if (!request.isOpen()) return null;
        return name(person, new Use.ForCase(new CaseRef(request.id().value())));
    }

    private @Nullable String name(PersonId person, Use use) {
        return door.nameOf(person, use).orElse(null);
    }

    private List<RequestView.Search> searches(DataSubjectRequest request) {
        var current = register.now();
        var held = copies.bySystem(request);
        return request.searches().all().stream()
                .map(search -> search(request, search, current, held))
                .toList();
    }

    private RequestView.Search search(
            DataSubjectRequest request, SystemSearch search, Register current, Map<String, Long> held) {
        return new RequestView.Search(
                search.system(),
                current.system(new SystemKey(search.system())).name(),
                search.byMachine(),
                search.result(),
                search.items(),
                search.searched(),
                seal.words(request, search.failure()),
                held.getOrDefault(search.system(), 0L).intValue(),
                returned.views(request, search, current),
                returned.isTold(request, search));
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
}
