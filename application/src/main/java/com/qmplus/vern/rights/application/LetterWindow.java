package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Where a person who has opened their case reads the letters in it. What was decided is in those alone that the answer's way in
 * reaches, and as long as the answer (R12.4). A grant that has run out is refused as {@link GrantExpired}; a letter that is not in
 * this case, or not for who came in this way, is not there.
 */
@Stateless
@PermitAll
public class LetterWindow {

    private Grants grants;
    private LetterBook letters;
    private CaseTrace trace;
    private Clock clock;

    protected LetterWindow() {} // for EJB

    @Inject
    public LetterWindow(Grants grants, LetterBook letters, CaseTrace trace, Clock clock) {
        this.grants = grants;
        this.letters = letters;
        this.trace = trace;
        this.clock = clock;
    }

    /** The newest first. */
    @Traced
    public List<LetterSheet> letters(Grant grant) {
        var request = grants.open(grant);
        trace.record(Operation.VIEW, request);
        return letters.of(request.id()).reversed().stream()
                .filter(letter -> isFor(grant, request, letter))
                .map(LetterSheet::of)
                .toList();
    }

    @Traced
    public LetterPage read(Grant grant, LetterId id) {
        return page(grant, id, Operation.VIEW);
    }

    /** On paper. */
    @Traced
    public AnswerFile fetch(Grant grant, LetterId id) {
        var reference = grants.open(grant).intake().reference().value();
        return new AnswerFile(
                "letter-" + reference + ".pdf",
                "application/pdf",
                page(grant, id, Operation.FETCH).pdf());
    }

    private LetterPage page(Grant grant, LetterId id, Operation operation) {
        var request = grants.open(grant);
        trace.record(operation, request);
        var letter = letters.get(request, id);
        if (!isFor(grant, request, letter)) throw new NotFound("letter");
        letter.read(clock.instant());
        return letters.open(request, letter);
    }

    private boolean isFor(Grant grant, DataSubjectRequest request, CaseLetter letter) {
        if (!letter.kind().isAnswer()) return true;
        boolean reaches = grants.cameByLink(grant) || !request.demandsLink();
        return reaches && request.offer().isOpen(clock.instant());
    }
}
