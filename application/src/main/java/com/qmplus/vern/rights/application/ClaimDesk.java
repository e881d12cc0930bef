package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where what somebody wrote is read as claims: which rights, resting on which grounds. One message may hold several, and nobody
 * need name an article to have what it gives (GDPR art. 12(2); R2.1).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class ClaimDesk {

    private CasesInHand cases;
    private RulingBook book;
    private ScopeViews scopes;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private Deciders deciders;
    private Protecting protecting;
    private CaseTime time;

    protected ClaimDesk() {} // for EJB

    @Inject
    public ClaimDesk(
            CasesInHand cases,
            RulingBook book,
            ScopeViews scopes,
            CaseSeal seal,
            CaseMails mails,
            LetterBook letters,
            Deciders deciders,
            Protecting protecting,
            CaseTime time) {
        this.cases = cases;
        this.book = book;
        this.scopes = scopes;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.deciders = deciders;
        this.protecting = protecting;
        this.time = time;
    }

    /** @param words what was said or written about it; empty: what stands in the message */
    @Traced
    public void add(RequestId id, long version, Right right, Set<Ground> grounds, String words) {
        var request = changing(id, version);
        var said = RequestForm.scope(words);
        var sealed = said.isEmpty() ? null : seal.words(request, said);
        request.addClaim(deciders.me(), new Claimed(right, grounds, sealed), time.now());
        reopenOthers(request, request.claims().all().getLast());
        protecting.bringAbout(request);
    }

    /** What a claim rests on, as the case worker reads it; none: what the person wrote names none. */
    @Traced
    public void ground(RequestId id, long version, ClaimId claim, Set<Ground> grounds) {
        var request = changing(id, version);
        request.ground(deciders.me(), claim, grounds, time.now());
        protecting.bringAbout(request);
    }

    /** What the claim is about, and what it could be about. */
    @Traced
    public ScopeView scope(RequestId id, ClaimId claim) {
        var request = cases.mine(id, Operation.VIEW);
        return scopes.of(request, request.claims().get(claim));
    }

    /**
     * Sets what the claim is about, as the person meant it; what lies outside is not decided.
     *
     * @param keys those of {@link ScopeView}; none: everything
     * @param reason how the case worker knows
     */
    @Traced
    public void about(RequestId id, long version, ClaimId claimId, Set<String> keys, String reason) {
        var request = changing(id, version);
        var claim = request.claims().get(claimId);
        var possible = scopes.of(request, claim);
        var known = Stream.of(possible.purposes(), possible.fields(), possible.items())
                .flatMap(List::stream)
                .filter(offer -> keys.contains(offer.key()))
                .map(ScopeOffer::scope)
                .toList();
        if (known.size() < keys.size()) throw new NotFound("scope");
        var scope = known.stream().reduce(ClaimScope::and).orElse(ClaimScope.EVERYTHING);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        request.scope(deciders.me(), claimId, scope, words, time.now());
        reopenOthers(request, claim);
        protecting.bringAbout(request);
    }

    /** @param recipient name and address of the other controller who is to get the data (GDPR art. 20(2)) */
    @Traced
    public void address(RequestId id, long version, ClaimId claim, String recipient) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(recipient, "recipient"));
        request.address(deciders.me(), claim, words, time.now());
    }

    /** What one claim says, the others hear: what was decided of them may no longer be what the law says. */
    private void reopenOthers(DataSubjectRequest request, Claim claim) {
        book.reopenOthers(request, claim).forEach(other -> request.reopened(deciders.me(), other, time.now()));
    }

    /** @param how and when the person told us that they no longer ask for it */
    @Traced
    public void withdraw(RequestId id, long version, ClaimId claim, String how) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(how, "how"));
        request.withdrawClaim(deciders.me(), claim, words, time.rules(), time.now());
        protecting.bringAbout(request);
        if (request.isOpen()) {
            reopenOthers(request, request.claims().get(claim));
            return;
        }
        letters.sendLast(request, new LetterOccasion.Withdrawn(), deciders.me());
        mails.letterWaits(request);
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
