package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Trouble;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What systems are to do is tried in a transaction of its own each, again and again until it is done (ADR 33). */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ErrandRounds {

    static final int AT_A_TIME = 100;
    static final int TOLD_AT_A_TIME = 200;

    private Requests requests;
    private Errands errands;
    private Carrier carrier;
    private Protecting protecting;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected ErrandRounds() {} // for EJB

    @Inject
    public ErrandRounds(
            Requests requests,
            Errands errands,
            Carrier carrier,
            Protecting protecting,
            CaseMails mails,
            CaseTrace trace,
            Clock clock) {
        this.requests = requests;
        this.errands = errands;
        this.carrier = carrier;
        this.protecting = protecting;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /** Some that can be tried now: systems take turns, and of each what has waited longest comes first. */
    @FreeOfPersonalData("numbers of cases, within the server")
    public List<Errands.Due> due() {
        var turns = new HashMap<String, Integer>();
        return errands.due(clock.instant(), AT_A_TIME).stream()
                .collect(Collectors.groupingBy(
                        due -> turns.merge(due.system(), 1, Integer::sum), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Traced
    public void carryOut(RequestId id, UUID one) {
        var request = requests.alone(id);
        trace.record(Operation.CHANGE, request);
        var errand = errands.get(id, one);
        if (!isDue(errand)) return;
        carrier.carryOut(request, errand);
        if (!errand.isOpen()) protecting.bringAbout(request); // what is put right is let go
    }

    /** It went wrong so that all that was done of it has been undone. */
    @Traced
    public void failed(RequestId id, UUID one) {
        var request = requests.alone(id);
        trace.record(Operation.CHANGE, request);
        var errand = errands.get(id, one);
        if (isDue(errand)) request.carryingOutFailed(errand, Trouble.OUT_OF_ORDER, clock.instant());
    }

    /**
     * What was to be done in a system by now and is not is told to somebody, once (GDPR art. 12(3)).
     *
     * @return whether there may be more
     */
    @Traced
    public boolean tellLate() {
        var late = errands.untoldLate(LocalDate.now(clock), TOLD_AT_A_TIME);
        trace.ofMany(Operation.CHANGE, late.size());
        var told = new HashSet<RequestId>();
        for (var errand : late) {
            var request = requests.alone(errand.request());
            request.carryingOutLate(errand, clock.instant());
            if (told.add(request.id())) mails.tellCaseWorkers(request);
        }
        return late.size() == TOLD_AT_A_TIME;
    }

    private boolean isDue(Errand errand) {
        var next = errand.next();
        return next != null && !next.isAfter(clock.instant());
    }
}
