package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.Question;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.SpokenCase.About;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.WrongAttachment;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person who has opened their case converses with whoever works on it. A grant that has run out is refused as {@link
 * GrantExpired}; text that cannot be used, as {@link InvalidField}.
 */
@Stateless
@PermitAll
public class TalkWindow {

    private Requests requests;
    private Grants grants;
    private TalkBook talk;
    private AttachmentBook attachments;
    private CaseSeal seal;
    private CaseMails mails;
    private Turnstile turnstile;
    private CaseTrace trace;
    private CaseTime time;

    protected TalkWindow() {} // for EJB

    @Inject
    public TalkWindow(
            Requests requests,
            Grants grants,
            TalkBook talk,
            AttachmentBook attachments,
            CaseSeal seal,
            CaseMails mails,
            Turnstile turnstile,
            CaseTrace trace,
            CaseTime time) {
        this.requests = requests;
        this.grants = grants;
        this.talk = talk;
        this.attachments = attachments;
        this.seal = seal;
        this.mails = mails;
        this.turnstile = turnstile;
        this.trace = trace;
        this.time = time;
    }

    /** What we wrote counts as read. */
    @Traced
    public TalkView talk(Grant grant) {
        var request = grants.open(grant);
        trace.record(Operation.VIEW, request);
        talk.seen(request.id(), true);
        var messages = talk.views(request, Map.of());
        return new TalkView(
                request.intake().reference().value(),
                messages,
                request.isOpen(),
                Onward.last(request, requests)
                        .map(onward -> onward.intake().reference().value())
                        .orElse(null),
                asked(request),
                question(request),
                RequestForm.LONGEST_SCOPE,
                attachments.told(),
                attachments.megabytes());
    }

    /** One that has been replied to waits for us. */
    private static @Nullable PauseKind asked(DataSubjectRequest request) {
        return request.questions().stream()
                .filter(question -> question.isOpen() && question.replied() == null)
                .map(Question::kind)
                .max(Comparator.naturalOrder()) // a question of scope first: it can be answered here whole
                .orElse(null);
    }

    private @Nullable String question(DataSubjectRequest request) {
        if (request.openQuestion(PauseKind.SCOPE).isEmpty()) return null;
        return request.timeline().steps().stream()
                .filter(step -> step.move() == Move.SCOPE_ASKED)
                .reduce((earlier, later) -> later)
                .map(Step::words)
                .map(words -> seal.words(request, words))
                .orElse(null);
    }

    /**
     * Sent twice from the same page, it is written once; it is taken with all its files, or not at all.
     *
     * @param page what the page was given when it was opened
     * @throws WrongAttachment a file that is not taken
     */
    @Traced
    public void write(Grant grant, String page, About about, String words, List<Upload> files) {
        var request = requests.alone(grants.open(grant).id()); // two pages may be sent at once
        turnstile.passFor(request.intake().reference().value());
        trace.record(Operation.CHANGE, request);
        var text = RequestForm.words(words, RequestForm.MESSAGE);
        if (talk.already(request.id(), page, text, files).isPresent()) return;
        attachments.refuseWrong(request.id(), files);
        request.personWrote(about, time.rules(), time.now());
        talk.add(request, new Decider.ThePerson(), page, text, files);
        mails.tellCaseWorkers(request);
    }

    /** What they sent themselves, as long as it is there. */
    @Traced
    public AnswerFile fetch(Grant grant, AttachmentId id) {
        var request = grants.open(grant);
        trace.record(Operation.FETCH, request);
        return attachments.open(request, attachments.get(request.id(), id));
    }
}
