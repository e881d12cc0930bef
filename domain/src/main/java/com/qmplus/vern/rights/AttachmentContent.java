package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is in an attachment, sealed; apart, so that a list of attachments reads none of it. */
@Entity
@Table(name = "case_attachment_content")
public class AttachmentContent {

    @Id
    @Column(name = "attachment_id")
    private UUID attachment;

    private Sealed content;

    protected AttachmentContent() {} // for JPA

    public AttachmentContent(AttachmentId attachment, Sealed content) {
        this.attachment = attachment.value();
        this.content = content;
    }

    public Sealed content() {
        return content;
    }
}
