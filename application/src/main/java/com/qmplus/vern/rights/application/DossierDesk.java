package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The whole case in one file, for a supervisory authority or a court (GDPR art. 5(2), 31, 58(1)(e)). It holds all that was said and
 * decided, so that it is for those who see all of the case: whoever has it, and the data protection officer, who oversees. That it
 * was taken out stands in the access log.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class DossierDesk {

    private Requests requests;
    private DossierFacts facts;
    private LetterBook letters;
    private AttachmentBook attachments;
    private FinishedAnswers answers;
    private CaseSeal seal;
    private CasesInHand cases;
    private Deciders deciders;
    private CaseTrace trace;
    private CaseTime time;

    protected DossierDesk() {} // for EJB

    @Inject
    public DossierDesk(
            Requests requests,
            DossierFacts facts,
            LetterBook letters,
            AttachmentBook attachments,
            FinishedAnswers answers,
            CaseSeal seal,
            CasesInHand cases,
            Deciders deciders,
            CaseTrace trace,
            CaseTime time) {
        this.requests = requests;
        this.facts = facts;
        this.letters = letters;
        this.attachments = attachments;
        this.answers = answers;
        this.seal = seal;
        this.cases = cases;
        this.deciders = deciders;
        this.trace = trace;
        this.time = time;
    }

    /** What the file is to be called; whoever may not have it is refused here, before anything is written. */
    @Traced
    public String nameOf(RequestId id) {
        return "dossier-" + exported(id).intake().reference() + ".zip";
    }

    /** @param out gets a ZIP archive, file by file */
    @Traced
    public void write(RequestId id, DossierWords words, OutputStream out) {
        var request = exported(id);
        var reference = request.intake().reference().value();
        var sent = letters.of(id);
        var made = time.now();
        var dossier = new Dossier(reference, facts.of(request, sent, words.language()), made);
        try (var archive = new Dossier.Writer(out)) {
            archive.add(Dossier.PRINT, dossier.pdf(words));
            archive.add(Dossier.DATA, dossier.json());
            for (var letter : sent)
                archive.add(
                        "letters/%02d-%s.pdf"
                                .formatted(
                                        letter.place() + 1, letter.kind().name().toLowerCase(Locale.ROOT)),
                        letters.open(request, letter).pdf());
            addFiles(archive, request);
            addAnswer(archive, request);
            archive.manifest(reference, made);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the person sent; a file that was deleted is told of in the data, and is nowhere. */
    private void addFiles(Dossier.Writer archive, DataSubjectRequest request) throws IOException {
        int place = 0;
        for (var file : attachments.of(request.id())) {
            place++;
            if (file.isDeleted()) continue;
            var opened = attachments.open(request, file);
            archive.add("files/%02d-%s".formatted(place, opened.fileName()), opened.content());
        }
    }

    /** As the person got it, unless its content is gone by now. */
    private void addAnswer(Dossier.Writer archive, DataSubjectRequest request) throws IOException {
        var answer = answers.find(request.id()).orElse(null);
        var content = answer == null ? null : answer.content();
        if (content != null) archive.add("answer.zip", seal.answer(request, content));
    }

    private DataSubjectRequest exported(RequestId id) {
        var request = requests.get(id);
        if (deciders.oversees()) cases.refuseOwn(request, Operation.EXPORT);
        else cases.refuseOthers(request, Operation.EXPORT);
        trace.record(Operation.EXPORT, request);
        return request;
    }
}
