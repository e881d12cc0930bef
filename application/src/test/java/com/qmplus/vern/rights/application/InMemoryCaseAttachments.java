package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.CaseAttachment;
import com.qmplus.vern.rights.CaseAttachments;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryCaseAttachments implements CaseAttachments {

    private final List<CaseAttachment> attachments = new ArrayList<>();
    private final Map<AttachmentId, Sealed> contents = new HashMap<>();

    @Override
    public void add(CaseAttachment attachment, Sealed content) {
        attachments.add(attachment);
        contents.put(attachment.id(), content);
    }

    @Override
    public List<CaseAttachment> of(RequestId request) {
        return attachments.stream()
                .filter(attachment -> attachment.request().equals(request))
                .sorted(Comparator.comparing(CaseAttachment::added).thenComparing(CaseAttachment::place))
                .toList();
    }

    @Override
    public Optional<Sealed> content(CaseAttachment attachment) {
        return Optional.ofNullable(contents.get(attachment.id()));
    }

    @Override
    public void delete(CaseAttachment attachment, Decider by, Instant when) {
        if (contents.remove(attachment.id()) != null) attachment.deleted(by, when);
    }
}
