package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is in a file that shows that something was done, sealed; apart, so that a list reads none of it. */
@Entity
@Table(name = "errand_evidence_content")
public class EvidenceContent {

    @Id
    @Column(name = "evidence_id")
    private UUID evidence;

    private Sealed content;

    protected EvidenceContent() {} // for JPA

    public EvidenceContent(AttachmentId evidence, Sealed content) {
        this.evidence = evidence.value();
        this.content = content;
    }

    public Sealed content() {
        return content;
    }
}
