package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Hindrance;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Requests that nobody need work on: each is answered, or left to an employee with the reason, in a transaction of its own (ADR 31). */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AutomaticRounds {

    static final int AT_A_TIME = 100;

    private Requests requests;
    private AutomaticWork work;
    private CaseTrace trace;
    private Clock clock;

    protected AutomaticRounds() {} // for EJB

    @Inject
    public AutomaticRounds(Requests requests, AutomaticWork work, CaseTrace trace, Clock clock) {
        this.requests = requests;
        this.work = work;
        this.trace = trace;
        this.clock = clock;
    }

    /** Some of those whose address has answered, and that neither an employee nor Vern has looked at, the oldest first; none where nothing is to be answered so. */
    @FreeOfPersonalData("numbers of cases, within the server")
    public List<RequestId> waiting() {
        return work.policy().isIdle() ? List.of() : requests.untouched(AT_A_TIME);
    }

    @Traced
    public void answer(RequestId id) {
        var request = requests.alone(id);
        trace.record(Operation.CHANGE, request);
        if (request.isUntouched()) work.go(request);
    }

    /** It went wrong, and all that was done of it has been undone. */
    @Traced
    public void leave(RequestId id) {
        var request = requests.alone(id);
        trace.record(Operation.CHANGE, request);
        if (request.isUntouched()) request.leave(Hindrance.FAILED, clock.instant());
    }

    /** What was answered so is closed once its answer is taken down: until then whoever got it can write to an employee. */
    @Traced
    public void close() {
        var over = requests.overByThemselves(AT_A_TIME);
        trace.ofMany(Operation.CHANGE, over.size());
        over.stream()
                .filter(DataSubjectRequest::isOverByItself)
                .forEach(one -> one.close(new Decider.Vern(), clock.instant()));
    }
}
