package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Where what somebody wrote is read as claims: which rights, resting on which grounds. One message may hold several, and nobody
 * need name an article to have what it gives (GDPR art. 12(2); R2.1).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class ClaimDesk {

    private CasesInHand cases;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private Deciders deciders;
    private Protecting protecting;
    private Clock clock;

    protected ClaimDesk() {} // for EJB

    @Inject
    public ClaimDesk(
            CasesInHand cases,
            CaseSeal seal,
            CaseMails mails,
            LetterBook letters,
            Deciders deciders,
            Protecting protecting,
            Clock clock) {
        this.cases = cases;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.deciders = deciders;
        this.protecting = protecting;
        this.clock = clock;
    }

    /** @param words what was said or written about it; empty: what stands in the message */
    @Traced
    public void add(RequestId id, long version, Right right, Set<Ground> grounds, String words) {
        var request = changing(id, version);
        var said = RequestForm.scope(words);
        var sealed = said.isEmpty() ? null : seal.words(request, said);
        request.addClaim(deciders.me(), new Claimed(right, grounds, sealed), clock.instant());
        protecting.bringAbout(request);
    }

    /** What a claim rests on, as the case worker reads it; none: what the person wrote names none. */
    @Traced
    public void ground(RequestId id, long version, ClaimId claim, Set<Ground> grounds) {
        var request = changing(id, version);
        request.ground(deciders.me(), claim, grounds, clock.instant());
        protecting.bringAbout(request);
    }

    /** @param how and when the person told us that they no longer ask for it */
    @Traced
    public void withdraw(RequestId id, long version, ClaimId claim, String how) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(how, "how"));
        request.withdrawClaim(deciders.me(), claim, words, clock.instant());
        protecting.bringAbout(request);
        if (request.isOpen()) return;
        letters.sendLast(request, new LetterOccasion.Withdrawn(), deciders.me());
        mails.letterWaits(request);
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
