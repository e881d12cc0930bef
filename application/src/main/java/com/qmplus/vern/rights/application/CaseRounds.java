package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.CodePlea;
import com.qmplus.vern.rights.CodePleas;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.staff.application.Repeats;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What time itself does to cases: drafts go, pleas are heard, answers are taken down, and what nobody fetches is told. */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseRounds {

    private static final Duration LOCKS_REMEMBERED = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int PLEAS_AT_ONCE = 500;

    private Requests requests;
    private DraftBook drafts;
    private AnswerBook answers;
    private AttachmentBook attachments;
    private Locks locks;
    private CodePleas pleas;
    private Repeats repeats;
    private Secrets secrets;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected CaseRounds() {} // for EJB

    @Inject
    public CaseRounds(
            Requests requests,
            DraftBook drafts,
            AnswerBook answers,
            AttachmentBook attachments,
            Locks locks,
            CodePleas pleas,
            Repeats repeats,
            Secrets secrets,
            CaseMails mails,
            CaseTrace trace,
            Clock clock) {
        this.requests = requests;
        this.drafts = drafts;
        this.answers = answers;
        this.attachments = attachments;
        this.locks = locks;
        this.pleas = pleas;
        this.repeats = repeats;
        this.secrets = secrets;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Drafts that nobody sent within the hour, locks that nobody has tried for a day, and calls that nobody may repeat any more.
     *
     * @return whether there may be more
     */
    @Traced
    public boolean tidy() {
        var old = drafts.old();
        trace.ofMany(Operation.DELETE, old.size());
        old.forEach(drafts::drop);
        locks.forget(clock.instant().minus(LOCKS_REMEMBERED));
        repeats.forget();
        return old.size() == DraftBook.AT_A_TIME;
    }

    /** Answers whose time is over: the content goes, and what was attached, unless it is answered anew; manifest and hash stay (R12.4). */
    @Traced
    public void takeDown() {
        var over = requests.toTakeDown(clock.instant());
        trace.ofMany(Operation.DELETE, over.size());
        for (var request : over) {
            answers.deleteContent(request.id());
            if (request.state().isAnswered()) attachments.deleteAll(request.id(), new Decider.Vern());
            request.takeDown(clock.instant());
        }
    }

    /** Answers that lie there unfetched: the case worker is told, once. */
    @Traced
    public void tellUnfetched() {
        var unfetched = requests.unfetchedSince(clock.instant().minus(PATIENCE));
        trace.ofMany(Operation.CHANGE, unfetched.size());
        for (var request : unfetched) {
            request.notFetched(clock.instant());
            mails.tellCaseWorkers(request);
        }
    }

    /** Who asked for a new code and named the address of the case gets one from a case worker, who is told once. */
    @Traced
    public void hearPleas() {
        var waiting = pleas.waiting(PLEAS_AT_ONCE);
        trace.ofMany(Operation.CHANGE, waiting.size());
        for (var plea : waiting) {
            requests.find(plea.reference())
                    .filter(request -> fits(plea, request))
                    .ifPresent(this::ask);
            pleas.remove(plea);
        }
    }

    private boolean fits(CodePlea plea, DataSubjectRequest request) {
        var email = request.intake().requester().plainEmail();
        return email != null && secrets.hashOfAddress(email).equals(plea.addressHash());
    }

    private void ask(DataSubjectRequest request) {
        trace.record(Operation.CHANGE, request);
        if (request.timeline().newCodeAsked()) return;
        request.askNewCode(clock.instant());
        mails.tellCaseWorkers(request);
    }
}
