package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DayOutOfRange;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the letters of a case are looked at before they are sent, read as they were sent, and printed for post. */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class LetterDesk {

    private CasesInHand cases;
    private LetterBook letters;
    private LetterDrafts drafts;
    private Protecting protecting;
    private Deciders deciders;
    private CaseTime time;

    protected LetterDesk() {} // for EJB

    @Inject
    public LetterDesk(
            CasesInHand cases,
            LetterBook letters,
            LetterDrafts drafts,
            Protecting protecting,
            Deciders deciders,
            CaseTime time) {
        this.cases = cases;
        this.letters = letters;
        this.drafts = drafts;
        this.protecting = protecting;
        this.deciders = deciders;
        this.time = time;
    }

    /** In the order in which they were written. */
    @Traced
    public List<LetterView> letters(RequestId id) {
        var request = cases.known(id, Operation.VIEW);
        var all = letters.of(id);
        var names = deciders.names(all.stream()
                .filter(LetterDesk::isByEmployee)
                .map(LetterDesk::employee)
                .distinct()
                .toList());
        return all.stream().map(letter -> view(request, letter, names)).toList();
    }

    /** As it was sent. */
    @Traced
    public LetterPage read(RequestId id, LetterId letter) {
        var request = cases.known(id, Operation.VIEW);
        return letters.open(request, letters.get(request, letter));
    }

    /** As it would be sent now; the draft is kept nowhere. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public LetterPage preview(RequestId id, LetterDraft draft) {
        return drafts.write(cases.mine(id, Operation.VIEW), draft);
    }

    /**
     * It went by post that day; of an extension, that is when it was sent in time or not (GDPR art. 12(3)); of an answer, and of
     * what is used again, when the person has been told (18(3)).
     *
     * @throws DayOutOfRange before it was written, or in the future
     */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void posted(RequestId id, long version, LetterId letter, LocalDate on) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var one = letters.get(request, letter);
        if (on.isBefore(time.rules().day(one.made())) || on.isAfter(time.today())) throw new DayOutOfRange();
        if (one.kind() == LetterKind.EXTENSION
                && request.timeline().pendingExtension().isPresent())
            request.extensionPosted(deciders.me(), on, time.rules(), time.now());
        if (one.kind().isAnswer()) {
            request.answerPosted(deciders.me(), on, time.now());
            protecting.bringAbout(request);
        }
        if (one.kind() == LetterKind.LIFTING) {
            request.liftingPosted(deciders.me(), time.now());
            protecting.bringAbout(request);
        }
        one.posted(on);
    }

    private LetterView view(DataSubjectRequest request, CaseLetter letter, Map<EmployeeId, String> names) {
        return new LetterView(
                letter.id(),
                letter.kind(),
                letter.made(),
                isByEmployee(letter) ? names.getOrDefault(employee(letter), "") : "",
                letter.textVersion(),
                letter.sha256(),
                letter.posted(),
                letter.read(),
                request.intake().requester().email() == null);
    }

    private static boolean isByEmployee(CaseLetter letter) {
        return !letter.by().equals(Decider.PERSON) && !letter.by().equals(Decider.VERN);
    }

    private static EmployeeId employee(CaseLetter letter) {
        return EmployeeId.of(letter.by());
    }
}
