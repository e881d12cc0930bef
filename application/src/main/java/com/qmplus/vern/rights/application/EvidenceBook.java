package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FileName;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.Evidence;
import com.qmplus.vern.rights.Evidences;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Sha256;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Keeps what shows that something was done by hand: files like those that come with messages, checked and sealed as they are (R7.5). */
@ApplicationScoped
public class EvidenceBook {

    private Evidences evidences;
    private AttachmentBook attachments;
    private CaseSeal seal;
    private Clock clock;

    protected EvidenceBook() {} // for CDI

    @Inject
    public EvidenceBook(Evidences evidences, AttachmentBook attachments, CaseSeal seal, Clock clock) {
        this.evidences = evidences;
        this.attachments = attachments;
        this.seal = seal;
        this.clock = clock;
    }

    /** @throws com.qmplus.vern.rights.WrongAttachment it is not taken, or there are as many as a case takes */
    void add(DataSubjectRequest request, Errand errand, Upload upload, EmployeeId by) {
        var kind = attachments.refuseWrong(evidences.of(request.id()).size(), upload);
        var id = AttachmentId.random();
        var evidence = new Evidence(
                id,
                errand,
                seal.words(request, FileName.of(upload.name())),
                kind,
                upload.content().length,
                Sha256.of(upload.content()),
                by,
                clock.instant());
        evidences.add(evidence, seal.attachment(request, id, upload.content()));
    }

    List<Evidence> of(RequestId request) {
        return evidences.of(request);
    }

    List<EvidenceView> views(DataSubjectRequest request) {
        return evidences.of(request.id()).stream()
                .map(one -> new EvidenceView(one.id(), one.errand(), name(request, one), one.size(), one.added()))
                .toList();
    }

    Evidence get(RequestId request, AttachmentId id) {
        return evidences.of(request).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    /** To be saved, never to be shown: its type says nothing that a browser would act on. */
    AnswerFile open(DataSubjectRequest request, Evidence evidence) {
        return new AnswerFile(
                name(request, evidence),
                AttachmentBook.NEUTRAL,
                seal.attachment(request, evidence.id(), evidences.content(evidence)));
    }

    private String name(DataSubjectRequest request, Evidence evidence) {
        return Objects.requireNonNullElse(seal.words(request, evidence.name()), "");
    }
}
