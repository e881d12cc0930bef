package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleague;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where cases are received, handed out and kept in view. Who it is, is settled at the {@link IdentityDesk}; what is answered,
 * at the {@link AnswerDesk}. The data protection officer sees, and may note, but decides nothing (GDPR art. 38(6)).
 *
 * <p>Commands carry the version that the page showed; an older one is refused as {@code StalePage} with what has changed.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class RequestDesk {

    private Requests requests;
    private CasesInHand cases;
    private RequestQueue queue;
    private QueueTally tally;
    private Errands errands;
    private Kin kin;
    private RequestViews views;
    private CounterReception counter;
    private Locks locks;
    private CaseSeal seal;
    private Secrets secrets;
    private CaseMails mails;
    private Deciders deciders;
    private CaseTrace trace;
    private Clock clock;

    protected RequestDesk() {} // for EJB

    @Inject
    public RequestDesk(
            Requests requests,
            CasesInHand cases,
            RequestQueue queue,
            QueueTally tally,
            Errands errands,
            Kin kin,
            RequestViews views,
            CounterReception counter,
            Locks locks,
            CaseSeal seal,
            Secrets secrets,
            CaseMails mails,
            Deciders deciders,
            CaseTrace trace,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.queue = queue;
        this.tally = tally;
        this.errands = errands;
        this.kin = kin;
        this.views = views;
        this.counter = counter;
        this.locks = locks;
        this.seal = seal;
        this.secrets = secrets;
        this.mails = mails;
        this.deciders = deciders;
        this.trace = trace;
        this.clock = clock;
    }

    @Traced
    public Page<RequestLine> queue(QueueQuery query) {
        var today = LocalDate.now(clock);
        var hands = deciders.hands();
        var rows = queue.page(query, hands, today);
        trace.ofMany(query.text().isBlank() ? Operation.LIST : Operation.SEARCH, rows.size());
        var tasks = errands.nextDue(
                rows.stream().map(row -> new RequestId(row.id())).toList());
        return new Page<>(
                QueueLines.of(rows, hands, deciders, kin.nearest(rows), tasks, today),
                tally.total(query, hands, today));
    }

    /** Shown on every page: a trace of each would bury those that tell something. */
    @FreeOfPersonalData("numbers alone")
    public QueueCounts counts() {
        return tally.counts(deciders.hands(), LocalDate.now(clock));
    }

    @Traced
    public RequestView view(RequestId id) {
        var request = requests.get(id);
        trace.record(Operation.VIEW, request);
        return views.of(request);
    }

    /** By phone, letter, visit or e-mail; a code is issued separately. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public RequestId register(NewRequest request) {
        var id = RequestId.random();
        trace.ofNew(id);
        counter.receive(id, request, deciders.me());
        return id;
    }

    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void take(RequestId id, long version) {
        var request = requests.get(id, version);
        cases.refuseOwn(request, Operation.CHANGE);
        trace.record(Operation.CHANGE, request);
        request.take(deciders.me(), clock.instant());
    }

    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void handOver(RequestId id, long version, EmployeeId to) {
        var request = requests.get(id, version);
        if (!deciders.mayReassign()) cases.refuseOthers(request, Operation.CHANGE);
        trace.record(Operation.CHANGE, request);
        request.handOver(deciders.me(), deciders.caseWorker(to), clock.instant());
    }

    /** Those whom a case can be handed over to. */
    @FreeOfPersonalData("names of colleagues, to choose from")
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public List<Colleague> colleagues() {
        return deciders.caseWorkers();
    }

    @Traced
    public void note(RequestId id, long version, String text) {
        var request = requests.get(id, version);
        trace.record(Operation.CHANGE, request);
        var words = RequestForm.words(text, "note");
        request.note(deciders.me(), seal.words(request, words), clock.instant());
    }

    /** A new link to confirm the address, when the first one was lost or has expired. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void resendConfirmation(RequestId id, long version) {
        var request = changing(id, version);
        var token = secrets.newToken();
        request.linkResent(deciders.me(), secrets.hash(token), clock.instant());
        mails.received(request, token);
    }

    /** The code, shown once to the employee; {@code how} it is told to the person, never by mail. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public String issueCode(RequestId id, long version, String how) {
        var request = changing(id, version);
        var told = seal.words(request, RequestForm.words(how, "how"));
        boolean first = request.codeHash() == null;
        var code = secrets.newCode();
        request.issueCode(deciders.me(), secrets.hash(code), told, clock.instant());
        locks.of(request.intake().reference(), clock.instant()).open(clock.instant());
        if (!first) mails.newCodeIssued(request);
        return code.grouped();
    }

    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void close(RequestId id, long version) {
        changing(id, version).close(deciders.me(), clock.instant());
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
