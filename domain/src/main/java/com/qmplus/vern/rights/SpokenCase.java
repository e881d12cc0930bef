package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Decider.Colleague;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** The conversation of a case: who wrote is on the timeline, what they wrote is in the {@link CaseMessage}s. */
@MappedSuperclass
public abstract class SpokenCase extends RepresentedCase {

    /** What a message of the person is about. */
    public enum About {
        /** It answers what we asked, so our time goes on (R3.4). */
        OUR_QUESTION,
        SOMETHING_ELSE
    }

    protected SpokenCase() {} // for JPA

    SpokenCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    /**
     * Whoever reads what we write is the person, or may read it for them: nobody doubts who asks, and an agent has shown the authority.
     * Whoever filled in the form has the code, whoever they are.
     */
    public boolean isReaderKnown() {
        if (!isIdentityEstablished()) return false;
        return person != null
                || timeline().doubt().filter(doubt -> !doubt.isAboutCode()).isEmpty();
    }

    /**
     * They read it behind the case code, so they must have one. Who answers has read what was written.
     *
     * @throws ReaderNotKnown free words may say what only the right person may know
     */
    public void writeToPerson(Colleague by, Instant now) {
        guard(by);
        if (state.isOver()) throw new NotNow(Move.MESSAGE_SENT, state);
        if (codeHash == null) throw new CodeMissing();
        if (!isReaderKnown()) throw new ReaderNotKnown();
        if (timeline().hasUnread()) readMessages(by, now);
        made(Move.MESSAGE_SENT, Moved.by(by, now));
    }

    /** Whoever works on the case has read what the person wrote. */
    public void readMessages(Colleague by, Instant now) {
        guard(by);
        if (!timeline().hasUnread()) throw new NothingToRead();
        made(Move.MESSAGES_READ, Moved.by(by, now));
    }

    /**
     * The person wrote. What answers a question of scope settles it; what answers who they are has yet to be judged, but the time
     * that it takes us is ours and not theirs.
     */
    public void personWrote(About about, TimeRules rules, Instant now) {
        if (state.isOver()) throw new NotNow(Move.MESSAGE_CAME, state);
        if (about == About.OUR_QUESTION) answerByPerson(rules, now);
        made(Move.MESSAGE_CAME, Moved.byPerson(now));
    }

    /** What they sent is not to be kept: a copy of a passport, above all. Also in a case that is over. */
    public void attachmentDeleted(Colleague by, Instant now) {
        guard(by);
        made(Move.ATTACHMENT_DELETED, Moved.by(by, now));
    }

    /** It showed by what right somebody asks, or who they are: that it was seen is noted, and the file is not kept (R4.3, R4.5). */
    public void proofDeleted(Colleague by, Instant now) {
        guard(by);
        made(Move.ATTACHMENT_DELETED, Moved.by(by, now).about("PROOF"));
    }

    private void answerByPerson(TimeRules rules, Instant now) {
        if (openQuestion(PauseKind.SCOPE).isPresent() && !state.isAnswered()) {
            answered(PauseKind.SCOPE, rules.day(now), rules, now);
            made(Move.SCOPE_ANSWERED, Moved.byPerson(now));
        }
        openQuestion(PauseKind.IDENTITY).ifPresent(question -> question.replied(rules.day(now)));
        count(rules, rules.day(now));
    }
}
