package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where one step is made for several cases: the steps that are safe without reading each. Every case is a change of its own, with
 * its own version: what is refused for one is told, and holds up none of the others.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkDesk {

    static final int MOST = 100;

    private RequestDesk desk;
    private Requests requests;
    private QueueTally tally;
    private CaseTrace trace;

    protected BulkDesk() {} // for EJB

    @Inject
    public BulkDesk(RequestDesk desk, Requests requests, QueueTally tally, CaseTrace trace) {
        this.desk = desk;
        this.requests = requests;
        this.tally = tally;
        this.trace = trace;
    }

    @Traced
    public List<BulkResult> take(List<ChosenCase> chosen) {
        return each(chosen, one -> desk.take(one.id(), one.version()));
    }

    @Traced
    public List<BulkResult> handOver(List<ChosenCase> chosen, EmployeeId to) {
        return each(chosen, one -> desk.handOver(one.id(), one.version(), to));
    }

    /** The acknowledgement once more, with a new link that confirms the address. */
    @Traced
    public List<BulkResult> resendConfirmation(List<ChosenCase> chosen) {
        return each(chosen, one -> desk.resendConfirmation(one.id(), one.version()));
    }

    private List<BulkResult> each(List<ChosenCase> chosen, Consumer<ChosenCase> step) {
        if (chosen.size() > MOST) throw new InvalidField("chosen", "tooMany");
        trace.ofMany(Operation.CHANGE, chosen.size());
        var references = requests.references(chosen.stream().map(ChosenCase::id).toList());
        var results = chosen.stream().map(one -> result(one, references, step)).toList();
        tally.forget();
        return results;
    }

    private static BulkResult result(
            ChosenCase one, Map<RequestId, ReferenceNumber> references, Consumer<ChosenCase> step) {
        var known = references.get(one.id());
        var reference = known == null ? "" : known.value();
        try {
            step.accept(one);
            return new BulkResult(one.id(), reference, null);
        } catch (BrokenRule rule) {
            return new BulkResult(one.id(), reference, rule);
        }
    }
}
