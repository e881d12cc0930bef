package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.IncompleteLetter;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.LetterPolicy;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the letters of a case, refuses one that lacks what the law demands, and keeps each unchanged under the key of the case. A
 * letter that is kept lies in the portal; the mail that tells of it is sent by whoever makes the step.
 */
@ApplicationScoped
public class LetterBook {

    private CaseLetters letters;
    private AttachmentBook attachments;
    private CurrentRegister register;
    private CaseSeal seal;
    private CaseMails mails;
    private Clock clock;

    protected LetterBook() {} // for CDI

    @Inject
    public LetterBook(
            CaseLetters letters,
            AttachmentBook attachments,
            CurrentRegister register,
            CaseSeal seal,
            CaseMails mails,
            Clock clock) {
        this.letters = letters;
        this.attachments = attachments;
        this.register = register;
        this.seal = seal;
        this.mails = mails;
        this.clock = clock;
    }

    /** The same at another time. */
    LetterBook at(Clock then) {
        return new LetterBook(letters, attachments, register, seal, mails, then);
    }

    /**
     * As it would be sent now.
     *
     * @param words the case worker's own; empty where there are none
     * @throws IncompleteLetter it lacks a part that the law demands
     */
    LetterPage write(DataSubjectRequest request, LetterOccasion about, String words) {
        var from = LetterSender.of(register.now().controller());
        var page = LetterPage.of(LetterFacts.of(request, from, about, words, LocalDate.now(clock)));
        var missing = LetterPolicy.missing(about.kind(), page.told());
        if (!missing.isEmpty()) throw new IncompleteLetter(missing);
        return page;
    }

    void send(DataSubjectRequest request, LetterOccasion about, String words, Decider by) {
        var page = write(request, about, words);
        var id = LetterId.random();
        var kind = about.kind();
        letters.add(new CaseLetter(
                id,
                request,
                letters.of(request.id()).size(),
                kind,
                seal.letter(request, id, page.xhtml()),
                Sha256.of(page.xhtml()),
                LetterPage.version(kind),
                by,
                clock.instant()));
    }

    /** The case has ended without an answer: what was attached is needed no more. */
    void sendLast(DataSubjectRequest request, LetterOccasion about, Decider by) {
        send(request, about, "", by);
        attachments.deleteAll(request.id(), new Decider.Vern());
    }

    /** What came to us is received, letter or not: one that cannot be written is for a case worker to see to. */
    void acknowledge(DataSubjectRequest request) {
        try {
            send(request, new LetterOccasion.Received(), "", new Decider.Vern());
        } catch (IncompleteLetter unwritable) {
            mails.tellCaseWorkers(request);
        }
    }

    List<CaseLetter> of(RequestId request) {
        return letters.of(request);
    }

    CaseLetter get(DataSubjectRequest request, LetterId id) {
        return letters.find(request.id(), id).orElseThrow(() -> new NotFound("letter"));
    }

    /** Unchanged since it was written, or not at all. */
    LetterPage open(DataSubjectRequest request, CaseLetter letter) {
        var xhtml = seal.letter(request, letter);
        if (xhtml == null) throw new NotFound("letter");
        if (!Sha256.of(xhtml).equals(letter.sha256())) throw new IllegalStateException("letter " + letter.id());
        return new LetterPage(xhtml);
    }

    /** The last letter of that kind went by post, if there is one. */
    void posted(DataSubjectRequest request, LetterKind kind, LocalDate on) {
        of(request.id()).stream()
                .filter(letter -> letter.kind() == kind)
                .reduce((earlier, later) -> later)
                .ifPresent(letter -> letter.posted(on));
    }
}
