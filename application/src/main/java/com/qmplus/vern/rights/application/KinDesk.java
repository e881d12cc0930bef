package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.CaseElsewhere;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.JoinObstacle;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotAlike;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.Sealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where requests that look like one are seen together: the same person, or the same address, asks for the same once more. People
 * say whether two are one; then the earlier goes on. A repeat is shown, and proves nothing (R2.2).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class KinDesk {

    private Requests requests;
    private Kin kin;
    private CasesInHand cases;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private Deciders deciders;
    private CaseTrace trace;
    private CaseTime time;
    private Protecting protecting;
    private RulingBook book;

    protected KinDesk() {} // for EJB

    @Inject
    public KinDesk(
            Requests requests,
            Kin kin,
            CasesInHand cases,
            CaseSeal seal,
            CaseMails mails,
            LetterBook letters,
            Deciders deciders,
            CaseTrace trace,
            CaseTime time,
            Protecting protecting,
            RulingBook book) {
        this.requests = requests;
        this.kin = kin;
        this.cases = cases;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.deciders = deciders;
        this.trace = trace;
        this.time = time;
        this.protecting = protecting;
        this.book = book;
    }

    /** For whoever has the case, or oversees; to others there are none. */
    @Traced
    public List<KinView> of(RequestId id) {
        var request = requests.get(id);
        trace.record(Operation.VIEW, request);
        if (!deciders.has(request) && !deciders.oversees()) return List.of();
        var akin = kin.of(request).toList();
        akin.forEach(other -> trace.record(Operation.VIEW, other));
        return akin.stream()
                .map(other -> view(request, other, kin.likeness(request, other).orElseThrow()))
                .toList();
    }

    /** Where a request goes on that became one with an earlier; empty where it did not. */
    @Traced
    public Optional<GoesOnIn> goesOnIn(RequestId id) {
        var request = requests.get(id);
        trace.record(Operation.VIEW, request);
        return Onward.next(request, requests)
                .map(earlier -> new GoesOnIn(
                        earlier.id(),
                        earlier.intake().reference().value(),
                        earlier.state().isAnswered(),
                        earlier.mayPart(request)
                                && deciders.has(earlier)
                                && deciders.has(request)
                                && deciders.mayDecide()));
    }

    /** The two are one: the earlier goes on with what both claim, the later ends, and the person is told. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void join(RequestId id, long version, RequestId other, long otherVersion) {
        var both = changed(id, version, other, otherVersion);
        if (kin.likeness(both.one(), both.other())
                .filter(Likeness.DUPLICATE::equals)
                .isEmpty()) throw new NotAlike();
        takeInHand(both.other());
        var me = deciders.me();
        var earlier = both.earlier();
        var later = both.later();
        earlier.join(me, later, claimed(later, earlier), said(later, earlier), time.rules(), time.now());
        protecting.bringAbout(earlier);
        protecting.bringAbout(later);
        mails.joined(later);
    }

    /**
     * They were two after all: each goes on for itself, the later with its own deadline, and the person is told. Where they have given up
     * since all that the later claims, it ends.
     *
     * @param id the later one, which had ended
     * @param reason how that came to light
     */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void part(RequestId id, long version, String reason) {
        var later = cases.mine(id, version, Operation.CHANGE);
        var words = RequestForm.words(reason, "reason");
        var earlier = Onward.next(later, requests)
                .map(one -> requests.alone(one.id()))
                .orElseThrow(() -> new NotNow(Move.PARTED_FROM, later.state()));
        if (!deciders.has(earlier)) throw elsewhere(earlier);
        trace.record(Operation.CHANGE, earlier);
        earlier.part(
                deciders.me(),
                later,
                Objects.requireNonNull(seal.words(earlier, words)),
                Objects.requireNonNull(seal.words(later, words)),
                time.rules(),
                time.now());
        reopen(earlier, later);
        protecting.bringAbout(later); // first, so that nothing is let go in between
        protecting.bringAbout(earlier);
        if (later.isOpen()) mails.parted(later);
        else {
            letters.sendLast(later, new LetterOccasion.Withdrawn(), deciders.me());
            mails.letterWaits(later);
        }
    }

    private CaseElsewhere elsewhere(DataSubjectRequest earlier) {
        trace.denied(Operation.CHANGE, earlier);
        return new CaseElsewhere();
    }

    /** What was decided there with both in view is looked at again. */
    private void reopen(DataSubjectRequest earlier, DataSubjectRequest later) {
        earlier.claims().all().stream()
                .filter(claim -> later.claims().hold(claim.right()))
                .flatMap(claim -> book.reopenOthers(earlier, claim).stream())
                .distinct()
                .toList()
                .forEach(claim -> earlier.reopened(deciders.me(), claim, time.now()));
    }

    /** @param reason why it is a request of its own */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void tellApart(RequestId id, long version, RequestId other, String reason) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        var another = requests.get(other);
        if (kin.likeness(request, another).isEmpty()) throw new NotAlike();
        trace.record(Operation.VIEW, another);
        request.tellApart(deciders.me(), another, words, time.now());
    }

    /** Two that may be one. */
    private record Both(DataSubjectRequest one, DataSubjectRequest other) {

        DataSubjectRequest earlier() {
            return other.isBefore(one) ? other : one;
        }

        DataSubjectRequest later() {
            return other.isBefore(one) ? one : other;
        }
    }

    private Both changed(RequestId id, long version, RequestId other, long otherVersion) {
        var both = inOrder(id, version, other, otherVersion);
        cases.refuseOthers(both.one(), Operation.CHANGE);
        trace.record(Operation.CHANGE, both.one());
        trace.record(Operation.CHANGE, both.other());
        return both;
    }

    /** In the order of their ids, so that two who join at once wait for one another. */
    private Both inOrder(RequestId id, long version, RequestId other, long otherVersion) {
        if (id.value().compareTo(other.value()) > 0) {
            var swapped = inOrder(other, otherVersion, id, version);
            return new Both(swapped.other(), swapped.one());
        }
        return new Both(requests.get(id, version), requests.get(other, otherVersion));
    }

    private void takeInHand(DataSubjectRequest other) {
        if (other.assignee() == null) other.take(deciders.me(), time.now());
        else if (!deciders.has(other)) throw new CaseElsewhere();
    }

    private KinView view(DataSubjectRequest request, DataSubjectRequest other, Likeness likeness) {
        var assignee = other.assignee();
        var both = new Both(request, other);
        var obstacle = JoinObstacle.between(both.earlier(), both.later()).orElse(null);
        boolean reachable = assignee == null || deciders.has(other);
        return new KinView(
                other.id(),
                other.version(),
                other.intake().reference().value(),
                likeness,
                List.copyOf(Likeness.shared(request, other)),
                other.deadline().received(),
                other.offer().available(),
                other.isBefore(request),
                assignee == null ? "" : deciders.names(List.of(assignee)).getOrDefault(assignee, ""),
                obstacle,
                both.later().intake().requester().email() != null,
                likeness == Likeness.DUPLICATE
                        && obstacle == null
                        && reachable
                        && deciders.has(request)
                        && deciders.mayDecide());
    }

    private List<Claimed> claimed(DataSubjectRequest later, DataSubjectRequest earlier) {
        return later.claims().open().stream()
                .map(claim -> new Claimed(
                        claim.right(),
                        claim.grounds(),
                        claim.scope(),
                        resealed(later, claim.words(), earlier),
                        resealed(later, claim.recipient(), earlier)))
                .toList();
    }

    private @Nullable Sealed resealed(DataSubjectRequest later, @Nullable Sealed said, DataSubjectRequest earlier) {
        var words = seal.words(later, said);
        return words == null ? null : seal.words(earlier, words);
    }

    /** All that the later said, under the key of the earlier: of a right that both claim, only one has a place for its words. */
    private @Nullable Sealed said(DataSubjectRequest later, DataSubjectRequest earlier) {
        var requester = later.intake().requester();
        var twice = later.claims().open().stream()
                .filter(claim -> earlier.claims().hold(claim.right()))
                .map(claim -> seal.words(later, claim.words()));
        var said = Stream.concat(
                        Stream.of(
                                requester.name(),
                                requester.email(),
                                seal.words(later, requester.phone()),
                                seal.words(later, requester.scope())),
                        twice)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return seal.words(earlier, said);
    }
}
