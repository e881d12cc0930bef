package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that shows that something was done in a system, as whoever did it keeps it (R7.5). It is part of the case, and stays. */
@Entity
@Table(name = "errand_evidence")
public class Evidence {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "errand_id")
    private UUID errand;

    @Column(name = "file_name")
    private Sealed name;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "file_size")
    private int size;

    private String sha256;

    @Column(name = "added_on")
    private Instant added;

    @Column(name = "added_by")
    private EmployeeId by;

    protected Evidence() {} // for JPA

    /** @param size in bytes */
    public Evidence(
            AttachmentId id,
            Errand errand,
            Sealed name,
            AttachmentKind kind,
            int size,
            String sha256,
            EmployeeId by,
            Instant added) {
        this.id = id.value();
        this.request = errand.request().value();
        this.errand = errand.id();
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.by = by;
        this.added = added;
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public UUID errand() {
        return errand;
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

    public EmployeeId by() {
        return by;
    }

    public Instant added() {
        return added;
    }
}
