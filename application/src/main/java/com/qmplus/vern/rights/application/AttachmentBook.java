package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FileName;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.AttachmentKind;
import com.qmplus.vern.rights.CaseAttachment;
import com.qmplus.vern.rights.CaseAttachments;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.MessageId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.shared.NationalIdentityNumber;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Takes, keeps, hands out and deletes what people send with their messages: few, small, of known kinds, sealed, never run. */
@ApplicationScoped
public class AttachmentBook {

    private static final int MEGABYTE = 1024 * 1024;
    static final String NEUTRAL = "application/octet-stream";

    private CaseAttachments attachments;
    private CaseSeal seal;
    private Settings settings;
    private Clock clock;

    protected AttachmentBook() {} // for CDI

    @Inject
    public AttachmentBook(CaseAttachments attachments, CaseSeal seal, Settings settings, Clock clock) {
        this.attachments = attachments;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before anything of the message is kept: all of it is taken, or none. */
    void refuseWrong(RequestId request, List<Upload> uploads) {
        int most = settings.number(Setting.ATTACHMENT_COUNT);
        if (!uploads.isEmpty() && held(request) + uploads.size() > most)
            throw new WrongAttachment("tooMany", String.valueOf(most));
        uploads.forEach(this::kindOf);
    }

    /** @param held how many there are of its kind in the case */
    AttachmentKind refuseWrong(int held, Upload upload) {
        int most = settings.number(Setting.ATTACHMENT_COUNT);
        if (held >= most) throw new WrongAttachment("tooMany", String.valueOf(most));
        return kindOf(upload);
    }

    /** What was deleted is not held any longer. */
    private long held(RequestId request) {
        return attachments.of(request).stream().filter(one -> !one.isDeleted()).count();
    }

    private AttachmentKind kindOf(Upload upload) {
        int megabytes = megabytes();
        if (upload.content().length > megabytes * MEGABYTE)
            throw new WrongAttachment("tooLarge", String.valueOf(megabytes));
        if (NationalIdentityNumber.isIn(upload.name())) throw new WrongAttachment("sensitive");
        var kind = AttachmentCheck.kindOf(upload.content());
        if (!types().contains(kind.name().toLowerCase(Locale.ROOT))) throw new WrongAttachment("type");
        return kind;
    }

    void add(DataSubjectRequest request, MessageId message, List<Upload> uploads) {
        for (int place = 0; place < uploads.size(); place++) add(request, message, place, uploads.get(place));
    }

    private void add(DataSubjectRequest request, MessageId message, int place, Upload upload) {
        var id = AttachmentId.random();
        var attachment = new CaseAttachment(
                id,
                request.id(),
                message,
                place,
                seal.words(request, FileName.of(upload.name())),
                kindOf(upload),
                upload.content().length,
                Sha256.of(upload.content()),
                clock.instant());
        attachments.add(attachment, seal.attachment(request, id, upload.content()));
    }

    CaseAttachment get(RequestId request, AttachmentId id) {
        return attachments.of(request).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /** To be saved, never to be shown: its type says nothing that a browser would act on. */
    AnswerFile open(DataSubjectRequest request, CaseAttachment attachment) {
        var sealed = attachments.content(attachment).orElseThrow(() -> new NotFound("attachment"));
        return new AnswerFile(name(request, attachment), NEUTRAL, seal.attachment(request, attachment.id(), sealed));
    }

    private String name(DataSubjectRequest request, CaseAttachment attachment) {
        return Objects.requireNonNullElse(seal.words(request, attachment.name()), "");
    }

    void delete(CaseAttachment attachment, Decider by) {
        attachments.delete(attachment, by, clock.instant());
    }

    /** The case is over, or its answer: what came with messages goes too. */
    void deleteAll(RequestId request, Decider by) {
        attachments.of(request).forEach(attachment -> delete(attachment, by));
    }

    List<AttachmentView> views(DataSubjectRequest request) {
        return attachments.of(request.id()).stream()
                .map(attachment -> new AttachmentView(
                        attachment.id(),
                        attachment.message(),
                        name(request, attachment),
                        attachment.size(),
                        attachment.added(),
                        attachment.deleted()))
                .toList();
    }

    List<CaseAttachment> of(RequestId request) {
        return attachments.of(request);
    }

    int megabytes() {
        return settings.number(Setting.ATTACHMENT_SIZE);
    }

    private List<String> types() {
        return Arrays.asList(
                settings.value(Setting.ATTACHMENT_TYPES, String.class).split(" "));
    }

    String told() {
        return String.join(", ", types()).toUpperCase(Locale.ROOT);
    }
}
