package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What time itself does to cases: drafts go, answers are taken down, and what nobody fetches is told. */
@Stateless
@RolesAllowed(SYSTEM)
public class CaseRounds {

    private static final Duration LOCKS_REMEMBERED = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofDays(5);

    private Requests requests;
    private DraftBook drafts;
    private FinishedAnswers answers;
    private Locks locks;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected CaseRounds() {} // for EJB

    @Inject
    public CaseRounds(
            Requests requests,
            DraftBook drafts,
            FinishedAnswers answers,
            Locks locks,
            CaseMails mails,
            CaseTrace trace,
            Clock clock) {
        this.requests = requests;
        this.drafts = drafts;
        this.answers = answers;
        this.locks = locks;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Drafts that nobody sent within the hour, and locks that nobody has tried for a day.
     *
     * @return whether there may be more
     */
    @Traced
    public boolean tidy() {
        var old = drafts.old();
        trace.ofMany(Operation.DELETE, old.size());
        old.forEach(drafts::drop);
        locks.forget(clock.instant().minus(LOCKS_REMEMBERED));
        return old.size() == DraftBook.AT_A_TIME;
    }

    /** Answers whose time is over: the content goes, manifest and hash stay (R12.4). */
    @Traced
    public void takeDown() {
        var over = requests.toTakeDown(clock.instant());
        trace.ofMany(Operation.DELETE, over.size());
        for (var request : over) {
            answers.find(request.id()).ifPresent(FinishedAnswer::deleteContent);
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
}
