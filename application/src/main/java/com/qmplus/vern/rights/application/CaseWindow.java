package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.CodePlea;
import com.qmplus.vern.rights.CodePleas;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Helpfulness;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Where a person follows their case and fetches the answer, by reference number and case code (R12.4, ADR 8). It behaves the
 * same, and does the same work, whether or not a reference or an address is known. A grant that has run out is refused as
 * {@link GrantExpired}.
 */
@Stateless
@PermitAll
public class CaseWindow {

    private Requests requests;
    private Locks locks;
    private AnswerBook answers;
    private CaseSeal seal;
    private Secrets secrets;
    private Grants grants;
    private CaseMails mails;
    private LetterBook letters;
    private CodePleas pleas;
    private Turnstile turnstile;
    private CaseTrace trace;
    private RulingBook book;
    private Protecting protecting;
    private Outcomes outcomes;
    private ErrandBook errands;
    private RecipientLines recipients;
    private SeenBook seen;
    private Clock clock;
    private CaseTime time;

    protected CaseWindow() {} // for EJB

    @Inject
    public CaseWindow(
            Requests requests,
            Locks locks,
            AnswerBook answers,
            CaseSeal seal,
            Secrets secrets,
            Grants grants,
            CaseMails mails,
            LetterBook letters,
            CodePleas pleas,
            Turnstile turnstile,
            CaseTrace trace,
            RulingBook book,
            Protecting protecting,
            Outcomes outcomes,
            ErrandBook errands,
            RecipientLines recipients,
            SeenBook seen,
            Clock clock,
            CaseTime time) {
        this.requests = requests;
        this.locks = locks;
        this.answers = answers;
        this.seal = seal;
        this.secrets = secrets;
        this.grants = grants;
        this.mails = mails;
        this.letters = letters;
        this.pleas = pleas;
        this.turnstile = turnstile;
        this.trace = trace;
        this.book = book;
        this.protecting = protecting;
        this.outcomes = outcomes;
        this.errands = errands;
        this.recipients = recipients;
        this.seen = seen;
        this.clock = clock;
        this.time = time;
    }

    /** @param link the secret of the link in the notice that the answer is ready; empty for who comes another way */
    @Traced
    public Entry enter(String reference, String code, String link) {
        var number = ReferenceNumber.typed(reference);
        turnstile.passFor(number.map(ReferenceNumber::value).orElse(""));
        var request = number.flatMap(requests::find);
        var right =
                secrets.opens(code, request.map(DataSubjectRequest::codeHash).orElse(null));
        var opens =
                right && request.isPresent() && number.filter(locks::isLocked).isEmpty();
        record(opens, request);
        if (opens) return opened(request.orElseThrow(), link);
        return number.map(known -> refused(known, request)).orElse(new Entry.Wrong());
    }

    private void record(boolean opens, Optional<DataSubjectRequest> request) {
        if (request.isEmpty()) trace.ofNoCase(Operation.VIEW);
        else if (opens) trace.record(Operation.VIEW, request.get());
        else trace.denied(Operation.VIEW, request.get());
    }

    private Entry opened(DataSubjectRequest request, String link) {
        locks.of(request.intake().reference(), clock.instant()).right(clock.instant());
        var byLink =
                !link.isEmpty() && secrets.hash(link).equals(request.offer().linkHash());
        return new Entry.Entered(grants.to(request, byLink));
    }

    /** Wrong codes are counted for references that exist and for those that do not. */
    private Entry refused(ReferenceNumber number, Optional<DataSubjectRequest> request) {
        var lock = locks.of(number, clock.instant());
        if (lock.wrong(clock.instant())) request.ifPresent(this::locked);
        return lock.isLocked() ? new Entry.Locked() : new Entry.Wrong();
    }

    private void locked(DataSubjectRequest request) {
        request.lockCode(clock.instant());
        mails.tellCaseWorkers(request);
    }

    @Traced
    public StatusView status(Grant grant) {
        var request = grants.open(grant);
        trace.record(Operation.VIEW, request);
        return StatusViews.of(
                request,
                reachesAnswer(grant, request),
                seen.isOpen(request, reachesAnswer(grant, request)),
                answers.forms(request.id()),
                seal,
                time.rules().mode(),
                protecting.inEffect(request),
                outcomes.of(request),
                errands.outcomes(request),
                recipients.told(request, seen.names(request)),
                Onward.last(request, requests).orElse(null),
                clock);
    }

    /**
     * Every fetch is logged; an answer or a form of it that is not there, not yet or no longer, is refused as {@link NothingToFetch}, and one that
     * the link in the notice must open as {@link LinkNeeded}.
     */
    @Traced
    public AnswerStream fetch(Grant grant, Part part) {
        var request = requests.alone(grants.open(grant).id()); // two forms may be fetched at once
        if (!reachesAnswer(grant, request)) throw withoutLink(request);
        trace.record(Operation.FETCH, request);
        if (!request.offer().isOpen(clock.instant())) throw new NothingToFetch();
        var file = answers.open(request, part).orElseThrow(NothingToFetch::new);
        request.fetched(clock.instant());
        protecting.bringAbout(request);
        return file;
    }

    /** Whether the answer helped. Whoever works on the case is told when it did not; the same said twice is said once. */
    @Traced
    public void judge(Grant grant, Helpfulness helped) {
        var request = requests.alone(grants.open(grant).id());
        if (!reachesAnswer(grant, request)) throw withoutLink(request);
        trace.record(Operation.CHANGE, request);
        if (request.timeline().helpfulness().filter(helped::equals).isPresent()) return;
        request.judged(helped, clock.instant());
        if (helped != Helpfulness.YES) mails.tellCaseWorkers(request);
    }

    /** Asked anew each time: a grant from before the answer must not outrun its notice. */
    private boolean reachesAnswer(Grant grant, DataSubjectRequest request) {
        return grants.cameByLink(grant) || !request.demandsLink();
    }

    private LinkNeeded withoutLink(DataSubjectRequest request) {
        trace.denied(Operation.FETCH, request);
        return new LinkNeeded();
    }

    /**
     * The person asks for that no longer; with the last claim the request ends. What was decided of the others because of it is to be
     * decided anew, and whoever works on it is told.
     */
    @Traced
    public void withdraw(Grant grant, ClaimId claim) {
        var request = requests.alone(grants.open(grant).id());
        trace.record(Operation.CHANGE, request);
        request.withdrawClaim(new Decider.ThePerson(), claim, null, time.rules(), time.now());
        book.reopenOthers(request, request.claims().get(claim))
                .forEach(other -> request.reopened(new Decider.ThePerson(), other, time.now()));
        protecting.bringAbout(request);
        if (request.assignee() != null) mails.tellCaseWorkers(request);
        if (request.isOpen()) return;
        letters.sendLast(request, new LetterOccasion.Withdrawn(), new Decider.ThePerson());
        mails.letterWaits(request);
    }

    /**
     * Becomes a task for the case worker when reference and address belong together; whether they do is looked at by the next
     * round, so that the asker learns nothing, not even from the time it takes.
     */
    @Traced
    public void askNewCode(String reference, String email) {
        var number = ReferenceNumber.typed(reference);
        turnstile.passFor(number.map(ReferenceNumber::value).orElse(""));
        trace.ofNoCase(Operation.CHANGE);
        number.ifPresent(known -> pleas.add(new CodePlea(known, secrets.hashOfAddress(email), clock.instant())));
    }
}
