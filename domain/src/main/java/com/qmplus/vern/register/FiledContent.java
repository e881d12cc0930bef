package com.qmplus.vern.register;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a {@link FiledDocument} holds, sealed; apart from it, so that lists of documents read none of it. */
@Entity
@Table(name = "filed_content")
public class FiledContent {

    @Id
    @Column(name = "document_id")
    private UUID document;

    private Sealed content;

    protected FiledContent() {} // for JPA

    public FiledContent(UUID document, Sealed content) {
        this.document = document;
        this.content = content;
    }

    public UUID document() {
        return document;
    }

    public Sealed content() {
        return content;
    }
}
