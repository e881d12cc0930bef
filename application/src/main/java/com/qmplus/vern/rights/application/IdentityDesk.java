package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where a case worker settles who asks: which of the people we know, or nobody, and how sure that is (GDPR art. 12(6), R4.1-R4.3). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class IdentityDesk {

    private Requests requests;
    private CasesInHand cases;
    private PersonalDataDoor door;
    private Whom whom;
    private ClaimRulings rulings;
    private CaseSeal seal;
    private CaseKeys keys;
    private Deciders deciders;
    private CaseTrace trace;
    private Protecting protecting;
    private CaseTime time;

    protected IdentityDesk() {} // for EJB

    @Inject
    public IdentityDesk(
            Requests requests,
            CasesInHand cases,
            PersonalDataDoor door,
            Whom whom,
            ClaimRulings rulings,
            CaseSeal seal,
            CaseKeys keys,
            Deciders deciders,
            CaseTrace trace,
            Protecting protecting,
            CaseTime time) {
        this.requests = requests;
        this.cases = cases;
        this.door = door;
        this.whom = whom;
        this.rulings = rulings;
        this.seal = seal;
        this.keys = keys;
        this.deciders = deciders;
        this.trace = trace;
        this.protecting = protecting;
        this.time = time;
    }

    /** Those who may be the requester, the likeliest first; the case must be the employee's own. */
    @Traced
    public List<Candidate> candidates(RequestId id) {
        var request = cases.mine(id, Operation.SEARCH);
        return door.candidates(whom.asked(request), new Use.ForCase(new CaseRef(id.value())));
    }

    /** From now on the case is theirs too: its keys are destroyed with their others (ADR 6). */
    @Traced
    public void confirmPerson(RequestId id, long version, PersonId person) {
        var request = requests.get(id, version);
        cases.refuseOthers(request, Operation.CHANGE);
        trace.about(Operation.CHANGE, request, person);
        request.confirmPerson(deciders.me(), person, isOnFile(request, person), time.now());
        keys.passTo(person, request);
        protecting.bringAbout(request);
    }

    /** The address is looked up while the case is still nobody's: as one of the candidates that it brings up. */
    private boolean isOnFile(DataSubjectRequest request, PersonId person) {
        var email = request.told().plainEmail();
        if (email == null) return false;
        return door
                .candidates(
                        whom.asked(request),
                        new Use.ForCase(new CaseRef(request.id().value())))
                .stream()
                .filter(candidate -> candidate.person().equals(person))
                .anyMatch(candidate -> whom.isOnFile(request, candidate, time.zone()));
    }

    @Traced
    public void confirmNobody(RequestId id, long version, String reason) {
        var request = changing(id, version);
        request.confirmNobody(deciders.me(), seal.words(request, reason(reason)), time.now());
        protecting.bringAbout(request);
    }

    /** It was somebody else: what was found, excluded and approved for them is dropped. */
    @Traced
    public void releasePerson(RequestId id, long version, String reason) {
        var request = changing(id, version);
        request.releasePerson(deciders.me(), seal.words(request, reason(reason)), time.rules(), time.now());
        rulings.of(id).forEach(ClaimRuling::forgetAll);
        keys.takeBack(request);
        protecting.bringAbout(request);
    }

    private static String reason(String text) {
        return RequestForm.words(text, "reason");
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
