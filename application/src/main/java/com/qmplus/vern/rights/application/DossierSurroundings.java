package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case brought about, and what was said around it: effects, recipients, disclosures, messages and files. */
@ApplicationScoped
public class DossierSurroundings {

    private Protecting protecting;
    private Errands errands;
    private RecipientNotices notices;
    private Disclosures disclosures;
    private TalkBook talk;
    private AttachmentBook attachments;
    private EvidenceBook evidence;
    private CaseSeal seal;

    protected DossierSurroundings() {} // for CDI

    @Inject
    public DossierSurroundings(
            Protecting protecting,
            Errands errands,
            RecipientNotices notices,
            Disclosures disclosures,
            TalkBook talk,
            AttachmentBook attachments,
            EvidenceBook evidence,
            CaseSeal seal) {
        this.protecting = protecting;
        this.errands = errands;
        this.notices = notices;
        this.disclosures = disclosures;
        this.talk = talk;
        this.attachments = attachments;
        this.evidence = evidence;
        this.seal = seal;
    }

    DossierSection effects(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.EFFECTS);
        for (var one : protecting.inEffect(request))
            section.add(one.effect(), one.right(), one.since(), names.texts(one.about()));
        return section;
    }

    DossierSection errands(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.ERRANDS);
        for (var errand : errands.of(request.id()))
            section.add(
                    names.system(errand.system()),
                    errand.kind(),
                    names.fields(errand.fields()),
                    errand.due(),
                    errand.state(),
                    seal.words(request, errand.words()),
                    names.of(errand.by()),
                    errand.settled());
        return section;
    }

    DossierSection recipients(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.RECIPIENTS);
        for (var notice : notices.of(request.id().value()))
            section.add(
                    names.recipient(notice.recipient(), notice.name()),
                    notice.measure(),
                    names.fields(notice.fields()),
                    notice.state(),
                    seal.words(request, notice.words()),
                    names.of(notice.by()),
                    notice.settled(),
                    notice.reminded(),
                    notice.acknowledged(),
                    seal.words(request, notice.acknowledger()));
        return section;
    }

    /** Those that were decided for this case; what else was told about the person is none of it. */
    DossierSection disclosures(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.DISCLOSURES);
        for (var one : disclosures.ofCase(request.id().value()))
            section.add(
                    names.recipient(one.recipient(), one.name()),
                    names.fields(one.fields()),
                    names.purpose(one.purpose()),
                    one.provision(),
                    one.channel(),
                    one.state(),
                    names.of(one.decider()),
                    one.decided(),
                    names.of(one.second()));
        return section;
    }

    DossierSection messages(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.MESSAGES);
        for (var message : talk.of(request.id()))
            section.add(
                    message.written(), names.of(message.by()), seal.words(request, message.words()), message.read());
        return section;
    }

    DossierSection files(DataSubjectRequest request) {
        var section = new DossierSection(DossierPart.FILES);
        for (var file : attachments.of(request.id()))
            section.add(file.added(), seal.words(request, file.name()), file.size(), file.sha256(), file.deleted());
        for (var file : evidence.of(request.id()))
            section.add(file.added(), seal.words(request, file.name()), file.size(), file.sha256(), null);
        return section;
    }

    /** Whose names are needed to tell all this. */
    Stream<@Nullable EmployeeId> employees(DataSubjectRequest request) {
        var writers = talk.of(request.id()).stream()
                .map(message -> message.by())
                .filter(by -> !by.equals(Decider.PERSON) && !by.equals(Decider.VERN))
                .map(EmployeeId::of);
        var tellers = notices.of(request.id().value()).stream().map(notice -> notice.by());
        var disclosers = disclosures.ofCase(request.id().value()).stream()
                .flatMap(one -> Stream.of(one.decider(), one.second()));
        var doers = errands.of(request.id()).stream().map(errand -> errand.by());
        return Stream.of(writers, tellers, disclosers, doers).flatMap(all -> all);
    }
}
