package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the clock of a case is stopped by a question of scope, started again, and stretched once (GDPR art. 12(3), recital 63). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class TimeDesk {

    private CasesInHand cases;
    private CaseTime time;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private Deciders deciders;

    protected TimeDesk() {} // for EJB

    @Inject
    public TimeDesk(
            CasesInHand cases, CaseTime time, CaseSeal seal, CaseMails mails, LetterBook letters, Deciders deciders) {
        this.cases = cases;
        this.time = time;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.deciders = deciders;
    }

    /**
     * @param question as the person reads it on the page of their case
     * @param posted the day on which it was posted as a letter; null: a mail tells of it
     */
    @Traced
    public void askScope(RequestId id, long version, String question, @Nullable LocalDate posted) {
        var request = changing(id, version);
        var text = RequestForm.words(question, "question");
        request.askScope(deciders.me(), seal.words(request, text), posted, time.rules(), time.now());
        letters.send(request, LetterOccasion.scopeAsked(request, text, time.rules(), time.now()), "", deciders.me());
        if (posted == null) mails.questionAsked(request);
        else letters.posted(request, LetterKind.SCOPE_ASKED, posted);
    }

    /** @param on the day on which the answer reached us */
    @Traced
    public void scopeAnswered(RequestId id, long version, LocalDate on, String answer) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(answer, "answer"));
        request.scopeAnswered(deciders.me(), on, words, time.rules(), time.now());
    }

    /**
     * Tells the person that more time is needed. By mail, it holds once the mail server has taken the notice; who has no
     * address gets a letter, see {@link #extensionPosted}.
     *
     * @param reasons as the person reads them
     */
    @Traced
    public void askExtension(RequestId id, long version, ExtensionGround ground, String reasons) {
        var request = changing(id, version);
        var text = RequestForm.words(reasons, "reasons");
        request.askExtension(deciders.me(), ground, seal.words(request, text), time.rules(), time.now());
        var due = request.extendedDue(time.rules(), time.today());
        letters.send(request, new LetterOccasion.Extended(ground, text, due), "", deciders.me());
        mails.deadlineExtended(request, due);
    }

    @Traced
    public void extensionPosted(RequestId id, long version, LocalDate on) {
        var request = changing(id, version);
        request.extensionPosted(deciders.me(), on, time.rules(), time.now());
        letters.posted(request, LetterKind.EXTENSION, on);
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
