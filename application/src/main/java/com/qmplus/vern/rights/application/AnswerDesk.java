package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where every system is searched, and the answer reviewed, approved and sent (GDPR art. 15). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class AnswerDesk {

    private CasesInHand cases;
    private SystemSearcher searcher;
    private Attestations attestations;
    private Answering answering;
    private RulingBook rulings;
    private Consequences consequences;
    private CurrentRegister register;
    private CaseSeal seal;
    private Deciders deciders;
    private Protecting protecting;
    private Clock clock;

    protected AnswerDesk() {} // for EJB

    @Inject
    public AnswerDesk(
            CasesInHand cases,
            SystemSearcher searcher,
            Attestations attestations,
            Answering answering,
            RulingBook rulings,
            Consequences consequences,
            CurrentRegister register,
            CaseSeal seal,
            Deciders deciders,
            Protecting protecting,
            Clock clock) {
        this.cases = cases;
        this.searcher = searcher;
        this.attestations = attestations;
        this.answering = answering;
        this.rulings = rulings;
        this.consequences = consequences;
        this.register = register;
        this.seal = seal;
        this.deciders = deciders;
        this.protecting = protecting;
        this.clock = clock;
    }

    /** Searches what a machine can search; every other system becomes a task by hand. */
    @Traced
    public void collect(RequestId id, long version) {
        var request = changing(id, version);
        searcher.search(request, deciders.me());
        protecting.bringAbout(request);
    }

    @Traced
    public void attest(RequestId id, long version, String system, Attestation attestation) {
        var request = changing(id, version);
        if (attestations.isAgainstCopies(request, system, attestation))
            request.attestNothingThere(deciders.me(), system, clock.instant());
        else request.attest(deciders.me(), system, attestations.outcome(request, system, attestation), clock.instant());
        protecting.bringAbout(request);
    }

    @Traced
    public AnswerDraftView review(RequestId id) {
        return answering.draft(reading(id));
    }

    @Traced
    public void exclude(RequestId id, long version, ItemId item, String reason) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        answering.refuseUnknown(request, item);
        request.exclude(deciders.me(), item, words, clock.instant());
    }

    @Traced
    public void include(RequestId id, long version, ItemId item) {
        changing(id, version).include(deciders.me(), item, clock.instant());
    }

    /** What is approved is decided, and is built on the register that holds now; sent, it is built on the same version. */
    @Traced
    public void approve(RequestId id, long version) {
        var request = changing(id, version);
        var current = register.now();
        request.approve(deciders.me(), current.version(), clock.instant());
        rulings.refuseUndecided(request);
        answering.refuseIncomplete(answering.build(request, current));
    }

    /**
     * What was approved is sent only while it is still decided by what holds now.
     *
     * @param words of the case worker's own, for the letter that goes with the answer; empty where they add none
     */
    @Traced
    public void send(RequestId id, long version, String words) {
        var request = cases.mine(id, version, Operation.SEND);
        rulings.refuseUndecided(request);
        answering.send(request, deciders.me(), RequestForm.own(words));
        protecting.bringAbout(request);
        consequences.of(request);
    }

    /** The answer as PDF, as the person would get it now. */
    @Traced
    public byte[] preview(RequestId id) {
        return answering.preview(reading(id));
    }

    private DataSubjectRequest reading(RequestId id) {
        return cases.mine(id, Operation.VIEW);
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
