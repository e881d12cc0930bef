package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where it is made sure who asks, one rung at a time: a doubt with its reason, the mildest question that settles it, and what
 * came of it. No fact that was asked about and no copy of a paper is ever kept (GDPR art. 12(6); R4.1-R4.3).
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class LadderDesk {

    private CasesInHand cases;
    private CodesOnFile codes;
    private CaseTime time;
    private CaseSeal seal;
    private CaseMails mails;
    private LetterBook letters;
    private Protecting protecting;
    private Deciders deciders;

    protected LadderDesk() {} // for EJB

    @Inject
    public LadderDesk(
            CasesInHand cases,
            CodesOnFile codes,
            CaseTime time,
            CaseSeal seal,
            CaseMails mails,
            LetterBook letters,
            Protecting protecting,
            Deciders deciders) {
        this.cases = cases;
        this.codes = codes;
        this.time = time;
        this.seal = seal;
        this.mails = mails;
        this.letters = letters;
        this.protecting = protecting;
        this.deciders = deciders;
    }

    @Traced
    public void recordDoubt(RequestId id, long version, Doubt doubt, String reason) {
        var request = changing(id, version);
        var words = seal.words(request, RequestForm.words(reason, "reason"));
        request.recordDoubt(deciders.me(), doubt, words, time.now());
    }

    /**
     * Asks the person to show who they are. A code goes to the address that we had on file before the request.
     *
     * @param whyNotMilder empty where nothing milder is left to try
     * @param words of the case worker's own, for the letter; empty where they add none
     * @param posted the day on which it was posted as a letter; null: a mail tells of it
     */
    @Traced
    public void ask(
            RequestId id,
            long version,
            IdentityMethod method,
            String whyNotMilder,
            String words,
            @Nullable LocalDate posted) {
        var request = changing(id, version);
        var why = reason(request, whyNotMilder);
        request.askIdentity(deciders.me(), method, why, posted, time.rules(), time.now());
        if (method == IdentityMethod.CODE_TO_CONTACT_ON_FILE) codes.send(request);
        var asked = LetterOccasion.identityAsked(request, method, time.rules(), time.now());
        letters.send(request, asked, RequestForm.own(words), deciders.me());
        if (posted == null) mails.questionAsked(request);
        else letters.posted(request, asked.kind(), posted);
    }

    /** @param on the day on which they showed it */
    @Traced
    public void proved(RequestId id, long version, IdentityMethod method, String whyNotMilder, LocalDate on) {
        var request = changing(id, version);
        var why = reason(request, whyNotMilder);
        request.proveIdentity(deciders.me(), method, why, on, time.rules(), time.now());
        protecting.bringAbout(request);
    }

    @Traced
    public void notProved(RequestId id, long version, IdentityMethod method, String whyNotMilder, LocalDate on) {
        var request = changing(id, version);
        var why = reason(request, whyNotMilder);
        request.identityNotProved(deciders.me(), method, why, on, time.rules(), time.now());
    }

    /**
     * @param reasons as the person reads them, above where they can complain (GDPR art. 12(2), 12(4))
     * @param posted the day on which all of it was posted as a letter; null: a mail tells of it
     */
    @Traced
    public void end(RequestId id, long version, String reasons, @Nullable LocalDate posted) {
        var request = changing(id, version);
        var text = RequestForm.words(reasons, "reasons");
        request.endUnidentified(deciders.me(), seal.words(request, text), posted, time.rules(), time.now());
        letters.sendLast(request, new LetterOccasion.Unidentified(text), deciders.me());
        protecting.bringAbout(request);
        if (posted == null) mails.caseEnded(request);
        else letters.posted(request, LetterKind.UNIDENTIFIED, posted);
    }

    private @Nullable Sealed reason(DataSubjectRequest request, String typed) {
        return typed.isBlank() ? null : seal.words(request, RequestForm.words(typed, "why"));
    }

    private DataSubjectRequest changing(RequestId id, long version) {
        return cases.mine(id, version, Operation.CHANGE);
    }
}
