package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.REQUESTS_ALL;
import static com.qmplus.vern.shared.Roles.REQUESTS_READ;
import static com.qmplus.vern.shared.Roles.REQUESTS_WRITE;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.application.CallingSystem;
import com.qmplus.vern.staff.application.Repeat;
import com.qmplus.vern.staff.application.Repeats;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Where other systems hand in what was asked of them, see where it stands, and withdraw it for the person (R2.1). A system reaches
 * what it handed in itself, with whichever key, unless a scope says otherwise; the rest is {@link NotFound} to it.
 */
@Stateless
@RolesAllowed({REQUESTS_WRITE, REQUESTS_READ})
public class SystemDesk {

    private Requests requests;
    private CounterReception counter;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private CaseTime time;
    private Repeats repeats;
    private CallingSystem systems;
    private Caller caller;
    private CaseTrace trace;
    private RulingBook book;
    private Protecting protecting;

    protected SystemDesk() {} // for EJB

    @Inject
    public SystemDesk(
            Requests requests,
            CounterReception counter,
            CaseSeal seal,
            CaseMails mails,
            LetterBook letters,
            CaseTime time,
            Repeats repeats,
            CallingSystem systems,
            Caller caller,
            CaseTrace trace,
            RulingBook book,
            Protecting protecting) {
        this.requests = requests;
        this.counter = counter;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.time = time;
        this.repeats = repeats;
        this.systems = systems;
        this.caller = caller;
        this.trace = trace;
        this.book = book;
        this.protecting = protecting;
    }

    /** @param repeatKey what the caller calls this call, so that it can be repeated; empty: nothing */
    @Traced
    @RolesAllowed(REQUESTS_WRITE)
    public SystemReceipt handIn(HandedIn asked, String repeatKey) {
        var call = repeats.begin("handIn", repeatKey, asked.whole());
        if (call.isRepeated()) return repeated(call);
        var id = RequestId.random();
        trace.ofNew(id);
        return answer(call, counter.receive(id, asked, key()));
    }

    @Traced
    @RolesAllowed(REQUESTS_READ)
    public SystemStatus status(String reference) {
        var request = reached(reference, Operation.VIEW);
        trace.record(Operation.VIEW, request);
        var view = StatusViews.of(
                request,
                false,
                false,
                List.of(),
                seal,
                time.rules().mode(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                time.clock());
        var overdue = !request.state().isAnswered() && request.deadline().isOverdue(time.today());
        return SystemStatus.of(SystemReceipt.of(request), overdue, view);
    }

    /**
     * The person asks for that no longer, as they told the other system; all of it is done, or none. Of a request that was joined
     * the claims are one with those that the person made elsewhere, and are withdrawn there, by them.
     *
     * @throws GoesOnElsewhere it was joined to an earlier one
     * @param claims none: all that stand
     * @param how and when they said so: what shows that it is their wish
     */
    @Traced
    @RolesAllowed(REQUESTS_WRITE)
    public SystemReceipt withdraw(String reference, List<ClaimId> claims, String how, String repeatKey) {
        var sent = reference + " "
                + claims.stream().map(ClaimId::toString).sorted().toList() + " " + how;
        var call = repeats.begin("withdraw", repeatKey, sent);
        if (call.isRepeated()) return repeated(call);
        var request = requests.alone(reached(reference, Operation.CHANGE).id());
        trace.record(Operation.CHANGE, request);
        Onward.last(request, requests).ifPresent(onward -> {
            throw new GoesOnElsewhere(onward.intake().reference().value());
        });
        withdraw(request, claims.isEmpty() ? standing(request) : claims, RequestForm.words(how, "how"));
        protecting.bringAbout(request);
        if (!request.isOpen()) tellThatItEnded(request);
        if (request.assignee() != null) mails.tellCaseWorkers(request);
        return answer(call, request);
    }

    private void withdraw(DataSubjectRequest request, Collection<ClaimId> claims, String how) {
        if (claims.isEmpty()) throw new NotNow(Move.WITHDRAWN, request.state());
        var words = seal.words(request, how);
        var by = new Decider.OtherSystem(key());
        claims.forEach(claim -> request.withdrawClaim(by, claim, words, time.rules(), time.now()));
        claims.stream()
                .flatMap(claim -> book.reopenOthers(request, request.claims().get(claim)).stream())
                .forEach(other -> request.reopened(by, other, time.now()));
    }

    /** The person learns of it from us too: what they never said, they can take up again. */
    private void tellThatItEnded(DataSubjectRequest request) {
        letters.sendLast(request, new LetterOccasion.Withdrawn(), new Decider.OtherSystem(key()));
        mails.letterWaits(request);
    }

    private static List<ClaimId> standing(DataSubjectRequest request) {
        return request.claims().open().stream().map(Claim::id).toList();
    }

    private DataSubjectRequest reached(String reference, Operation operation) {
        var found = ReferenceNumber.typed(reference).flatMap(requests::find);
        if (found.isEmpty()) trace.ofNoCase(operation);
        else if (!reaches(found.get(), operation)) trace.denied(operation, found.get());
        return found.filter(request -> reaches(request, operation)).orElseThrow(() -> new NotFound("request"));
    }

    /** What others handed in is at most read: withdrawn it is only where it was claimed, or by the person. */
    private boolean reaches(DataSubjectRequest request, Operation operation) {
        return operation == Operation.VIEW && caller.roles().contains(REQUESTS_ALL)
                || systems.has(request.intake().handedInBy());
    }

    private SystemReceipt answer(Repeat call, DataSubjectRequest request) {
        var receipt = SystemReceipt.of(request);
        repeats.end(call, receipt.json());
        return receipt;
    }

    private SystemReceipt repeated(Repeat call) {
        var receipt = SystemReceipt.read(call.answer());
        requests.find(new ReferenceNumber(receipt.reference()))
                .ifPresentOrElse(
                        request -> trace.record(Operation.VIEW, request), () -> trace.ofNoCase(Operation.VIEW));
        return receipt;
    }

    private ApiKeyId key() {
        return systems.key();
    }
}
