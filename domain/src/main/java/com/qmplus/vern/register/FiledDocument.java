package com.qmplus.vern.register;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The signed document of an agreement with a processor, or of an arrangement with a joint controller (GDPR art. 28(9), 26). The
 * one with the highest number holds; a newer one replaces it, and it is kept. Never changed. Its content lies apart, sealed.
 */
@Entity
@Table(name = "filed_document")
public class FiledDocument {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_kind")
    private ElementKind kind;

    @Column(name = "element_key")
    private String elementKey;

    @Column(name = "document_number")
    private int number;

    @Column(name = "file_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType type;

    @Column(name = "file_size")
    private int size;

    private String sha256;

    @Column(name = "filed_by")
    private EmployeeId by;

    @Column(name = "filed_on")
    private Instant when;

    @Column(name = "key_id")
    private KeyId key;

    protected FiledDocument() {} // for JPA

    /**
     * @param number one more than that of the document it replaces; 1 for the first
     * @param key that seals its content
     */
    public FiledDocument(
            UUID id,
            ElementRef of,
            int number,
            String name,
            DocumentType type,
            int size,
            String sha256,
            KeyId key,
            EmployeeId by,
            Instant when) {
        this.id = id;
        this.kind = of.kind();
        this.elementKey = of.key();
        this.number = number;
        this.name = type.named(FileName.of(name));
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.key = key;
        this.by = by;
        this.when = when;
    }

    public UUID id() {
        return id;
    }

    public ElementRef of() {
        return new ElementRef(kind, elementKey);
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** Of the content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public KeyId key() {
        return key;
    }

    public EmployeeId by() {
        return by;
    }

    public Instant when() {
        return when;
    }
}
