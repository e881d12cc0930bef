package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** What the passing days do to deadlines: those whose clock stands move on, those that are near or over are told of, once each. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineRounds {

    static final int AT_A_TIME = 200;

    private Requests requests;
    private Deciders deciders;
    private CaseMails mails;
    private CaseTrace trace;
    private CaseTime time;

    protected DeadlineRounds() {} // for EJB

    @Inject
    public DeadlineRounds(Requests requests, Deciders deciders, CaseMails mails, CaseTrace trace, CaseTime time) {
        this.requests = requests;
        this.deciders = deciders;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    /** The queue is sorted by the day that the configured mode gives today (R3.4). */
    @Traced
    public void move() {
        var paused = requests.withPauses();
        trace.ofMany(Operation.CHANGE, paused.size());
        paused.forEach(request -> request.count(time.rules(), time.today()));
    }

    /**
     * Ten, five and one day before, and when it is over.
     *
     * @return whether there may be more
     */
    @Traced
    public boolean remind() {
        var near = requests.toRemindOf(time.today(), AT_A_TIME);
        trace.ofMany(Operation.CHANGE, near.size());
        for (var request : near) {
            if (request.deadline().wantsReminder(time.today())) mails.deadlineNear(request, worker(request));
            request.reminded(time.today());
        }
        return near.size() == AT_A_TIME;
    }

    private Set<String> worker(DataSubjectRequest request) {
        var assignee = request.assignee();
        return assignee == null ? Set.of() : deciders.addressesFor(request, assignee);
    }

    /** Whoever holds that no question stops the clock would call these late: that is to be known. */
    @Traced
    public void tellStrictDays() {
        var past = requests.pastStrictDay(time.today());
        trace.ofMany(Operation.CHANGE, past.size());
        for (var request : past) {
            request.strictDayPassed(time.now());
            mails.tellCaseWorkers(request);
        }
    }
}
