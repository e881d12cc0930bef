package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentContent;
import com.qmplus.vern.rights.CaseAttachment;
import com.qmplus.vern.rights.CaseAttachments;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaCaseAttachments implements CaseAttachments {

    private EntityManager database;

    protected JpaCaseAttachments() {} // for CDI

    @Inject
    public JpaCaseAttachments(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(CaseAttachment attachment, Sealed content) {
        database.persist(attachment);
        database.flush();
        database.persist(new AttachmentContent(attachment.id(), content));
        database.flush();
    }

    @Override
    public List<CaseAttachment> of(RequestId request) {
        return database.createQuery(
                        "select a from CaseAttachment a where a.request = :request order by a.added, a.place",
                        CaseAttachment.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    @Override
    public Optional<Sealed> content(CaseAttachment attachment) {
        return find(attachment).map(AttachmentContent::content);
    }

    private Optional<AttachmentContent> find(CaseAttachment attachment) {
        return Optional.ofNullable(
                database.find(AttachmentContent.class, attachment.id().value()));
    }

    @Override
    public void delete(CaseAttachment attachment, Decider by, Instant when) {
        find(attachment).ifPresent(content -> {
            database.remove(content);
            attachment.deleted(by, when);
        });
    }
}
