package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that a person sent with a message. Its name is sealed with the case; its content lies apart, sealed, and can be deleted at
 * once, as a copy of a passport must be (R4.3). That it was there, and who deleted it, stays.
 */
@Entity
@Table(name = "case_attachment")
public class CaseAttachment {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "message_id")
    private UUID message;

    private int place;

    @Column(name = "file_name")
    private Sealed name;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "file_size")
    private int size;

    private String sha256;

    @Column(name = "added_on")
    private Instant added;

    @Column(name = "deleted_on")
    private @Nullable Instant deleted;

    @Column(name = "deleted_by")
    private @Nullable String deletedBy;

    protected CaseAttachment() {} // for JPA

    /**
     * @param place in the order of the files of the message
     * @param size in bytes
     */
    public CaseAttachment(
            AttachmentId id,
            RequestId request,
            MessageId message,
            int place,
            Sealed name,
            AttachmentKind kind,
            int size,
            String sha256,
            Instant added) {
        this.id = id.value();
        this.request = request.value();
        this.message = message.value();
        this.place = place;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.added = added;
    }

    /** Its content is gone. */
    public void deleted(Decider by, Instant when) {
        deleted = when;
        deletedBy = by.key();
    }

    public boolean isDeleted() {
        return deleted != null;
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public MessageId message() {
        return new MessageId(message);
    }

    public int place() {
        return place;
    }

    public Sealed name() {
        return name;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** Of the content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant added() {
        return added;
    }

    public @Nullable Instant deleted() {
        return deleted;
    }

    public @Nullable String deletedBy() {
        return deletedBy;
    }
}
