package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.Accuracy;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.Circumstance;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.RecipientMissing;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.ReviewMissing;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.rights.SecondApproverNeeded;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where claims are decided: the law proposes, use by use; whoever has the case confirms, or decides single uses otherwise with a
 * reason; what takes two waits for a privacy manager who has decided none of it and does not have the case (GDPR chapter III; R0.3, R2.2).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class RulingDesk {

    private static final int MOST = 200;

    private CasesInHand cases;
    private Requests requests;
    private ClaimRulings rulings;
    private RulingBook book;
    private RulingViews views;
    private CaseSeal seal;
    private Deciders deciders;
    private CaseTrace trace;
    private Protecting protecting;
    private Clock clock;

    protected RulingDesk() {} // for EJB

    @Inject
    public RulingDesk(
            CasesInHand cases,
            Requests requests,
            ClaimRulings rulings,
            RulingBook book,
            RulingViews views,
            CaseSeal seal,
            Deciders deciders,
            CaseTrace trace,
            Protecting protecting,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.rulings = rulings;
        this.book = book;
        this.views = views;
        this.seal = seal;
        this.deciders = deciders;
        this.trace = trace;
        this.protecting = protecting;
        this.clock = clock;
    }

    /** For whoever has the case; and for a privacy manager while it waits for a second pair of eyes, and after they agreed. */
    @Traced
    public RulingView view(RequestId id, ClaimId claimId) {
        var request = requests.get(id);
        var claim = request.claims().get(claimId);
        var ruling = book.of(request, claim);
        if (awaitsMe(request, ruling.state()) || ruling.isApprovedBy(deciders.id())) {
            cases.refuseOwn(request, Operation.VIEW);
            trace.record(Operation.VIEW, request);
            return views.approving(request, claim, ruling, book.others(request, claim));
        }
        var mine = cases.mine(id, Operation.VIEW);
        return views.deciding(
                mine, claim, ruling, book.proposals(mine, claim, book.held(mine)), book.others(mine, claim));
    }

    private boolean awaitsMe(DataSubjectRequest request, RulingState state) {
        return state == RulingState.AWAITS_SECOND && deciders.me().mayApproveSecond() && !deciders.has(request);
    }

    /** What can be found out about one datum of the claim. */
    @Traced
    public List<Findable> findable(RequestId id, ClaimId claimId, ItemId item) {
        var right = cases.mine(id, Operation.VIEW).claims().get(claimId).right();
        return CircumstanceKind.of(right).stream()
                .filter(CircumstanceKind::isAboutItem)
                .flatMap(kind -> RulingViews.values(right, kind, item.toString(), null))
                .toList();
    }

    /**
     * @param reason why whoever found it is sure of it; of a review by a human being, as the person reads it
     * @param newValue what a datum is to say that is wrong or lacks something; empty where there is nothing to put right
     */
    @Traced
    public void note(RequestId id, long version, ClaimId claimId, Findable found, String reason, String newValue) {
        var request = changing(id, version);
        var claim = standing(request, claimId, Move.CIRCUMSTANCE_NOTED);
        book.refuseUnfit(request, claim, found);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        var noted = new Circumstance.Noted(
                found.kind(), found.subject(), found.value(), words, newValue(request, claim, found, newValue));
        book.toChange(request, claim).note(deciders.me(), noted, clock.instant());
        moved(request, Move.CIRCUMSTANCE_NOTED, claim, words);
    }

    /** What is wrong can only be put right when it is known what it is to say (art. 16); under another right nothing is. */
    private @Nullable Sealed newValue(DataSubjectRequest request, Claim claim, Findable found, String typed) {
        if (found.kind() != CircumstanceKind.ACCURACY || !claim.isOf(Right.RECTIFICATION)) return null;
        var accuracy = Accuracy.valueOf(String.valueOf(found.value()));
        if (!accuracy.takesText()) return null;
        var item = ItemId.of(String.valueOf(found.subject()));
        return newValue(request, item, accuracy == Accuracy.INACCURATE, typed);
    }

    /** @param corrects it takes the place of the datum, which must be able to say it where Vern itself holds it */
    private Sealed newValue(DataSubjectRequest request, ItemId item, boolean corrects, String typed) {
        var text = RequestForm.words(typed, "newValue");
        if (corrects) book.refuseUnstorable(request, item, text);
        return seal.words(request, text);
    }

    @Traced
    public void drop(RequestId id, long version, ClaimId claimId, UUID circumstance) {
        var request = changing(id, version);
        var claim = standing(request, claimId, Move.CIRCUMSTANCE_DROPPED);
        book.toChange(request, claim).forget(circumstance);
        moved(request, Move.CIRCUMSTANCE_DROPPED, claim, null);
    }

    /**
     * Decides one use otherwise than the law is read, which a privacy manager must approve.
     *
     * @param newValue what the datum is to say, or what is put beside it; empty where neither was chosen
     * @throws com.qmplus.vern.rights.LawLeavesNoChoice where nobody may
     */
    @Traced
    public void override(
            RequestId id, long version, ClaimId claimId, UseKey use, Choice choice, String reason, String newValue) {
        var request = changing(id, version);
        var claim = standing(request, claimId, Move.RULED_OTHERWISE);
        if (!Choice.of(claim.right()).contains(choice)) throw new NotFound("choice");
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        var ruling = book.toChange(request, claim);
        var proposal = book.proposals(request, claim, book.held(request)).all().stream()
                .filter(one -> UseKey.of(one.use()).equals(use))
                .findFirst()
                .orElseThrow(() -> new NotFound("use"));
        var says = choice.ruling().takesText()
                ? newValue(request, use.item(), choice.ruling() instanceof Ruling.Correct, newValue)
                : null;
        ruling.override(deciders.me(), proposal, choice, words, says, clock.instant());
        moved(request, Move.RULED_OTHERWISE, claim, words);
    }

    /** Back to what is proposed for the use. */
    @Traced
    public void follow(RequestId id, long version, ClaimId claimId, UseKey use) {
        var request = changing(id, version);
        var claim = standing(request, claimId, Move.RULED_AS_PROPOSED);
        book.toChange(request, claim).followProposal(use);
        moved(request, Move.RULED_AS_PROPOSED, claim, null);
    }

    /** All of it as proposed, but for what was decided otherwise. */
    @Traced
    public void confirm(RequestId id, long version, ClaimId claimId) {
        var request = changing(id, version);
        var claim = standing(request, claimId, Move.RULED);
        var ruling = book.toChange(request, claim);
        var proposals = book.proposals(request, claim, book.held(request));
        if (claim.isTransfer() && claim.recipient() == null) throw new RecipientMissing();
        if (claim.isOf(Right.HUMAN_REVIEW)) refuseUnreviewed(request);
        ruling.confirm(deciders.me(), proposals, book.registerVersion(), clock.instant());
        var move = ruling.isDecided() ? Move.RULED : Move.RULING_AWAITS_SECOND;
        moved(request, move, claim, null);
    }

    /** What Vern itself has done alone is looked at where it was done, before anybody is told that it was (art. 22(3), ADR 39). */
    private void refuseUnreviewed(DataSubjectRequest request) {
        var person = request.person();
        var all = person == null ? List.of(request) : requests.of(person);
        if (all.stream().anyMatch(DataSubjectRequest::lacksReview)) throw new ReviewMissing();
    }

    /** And the other claims of the request, of which something else holds now. */
    private void moved(DataSubjectRequest request, Move move, Claim claim, @Nullable Sealed words) {
        request.ruled(deciders.me(), move, claim, words, clock.instant());
        reopenOthers(request, claim);
        protecting.bringAbout(request);
    }

    private void reopenOthers(DataSubjectRequest request, Claim claim) {
        book.reopenOthers(request, claim).forEach(other -> request.reopened(deciders.me(), other, clock.instant()));
    }

    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public void approve(RequestId id, long version, ClaimId claimId) {
        var request = second(id, version);
        var claim = standing(request, claimId, Move.RULING_APPROVED);
        request.ruledBySecond(deciders.me(), Move.RULING_APPROVED, claim, null, clock.instant());
        if (deciders.me().hands().stream().anyMatch(hand -> book.hasFound(request, hand)))
            throw new SecondApproverNeeded();
        book.of(request, claim).approve(deciders.me(), clock.instant());
        reopenOthers(request, claim);
        protecting.bringAbout(request);
    }

    /** @param reason what whoever has the case is to think about again */
    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public void sendBack(RequestId id, long version, ClaimId claimId, String reason) {
        var request = second(id, version);
        var claim = standing(request, claimId, Move.RULING_SENT_BACK);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        request.ruledBySecond(deciders.me(), Move.RULING_SENT_BACK, claim, words, clock.instant());
        book.of(request, claim).sendBack(deciders.me());
        reopenOthers(request, claim);
        protecting.bringAbout(request);
    }

    /** What waits for this privacy manager: what they have decided themselves, or have on their desk, waits for another. */
    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public List<AwaitingLine> awaiting() {
        var me = deciders.me();
        var lines = rulings.awaitingSecond(MOST).stream()
                .filter(ruling -> !ruling.hasDecided(me.id()))
                .flatMap(ruling -> awaiting(requests.get(ruling.request()), ruling, me))
                .toList();
        trace.ofMany(Operation.LIST, lines.size());
        return lines;
    }

    private Stream<AwaitingLine> awaiting(DataSubjectRequest request, ClaimRuling ruling, Colleague me) {
        return me.hands().stream().anyMatch(hand -> book.hasFound(request, hand))
                ? Stream.empty()
                : AwaitingLine.of(request, ruling, me);
    }

    /** Of a claim that was withdrawn nothing is decided any more. */
    private static Claim standing(DataSubjectRequest request, ClaimId id, Move move) {
        var claim = request.claims().get(id);
        if (!claim.isOpen()) throw new NotNow(move, request.state());
        return claim;
    }

    private DataSubjectRequest second(RequestId id, long version) {
        var request = requests.get(id, version);
        cases.refuseOwn(request, Operation.CHANGE);
        trace.record(Operation.CHANGE, request);
        return request;
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
