package com.qmplus.vern.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to import into the register, from the dry run until it is imported or forgotten. It lies in the
 * database, so that it outlives a lost session, a second tab and the way back. Of one that was imported only the fact is kept.
 */
@Entity
@Table(name = "register_upload")
public class RegisterUpload {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_on")
    private Instant madeOn;

    /** The text of the file; none once it was imported. */
    private @Nullable String content;

    @Column(name = "imported_as")
    private @Nullable Integer importedAs;

    protected RegisterUpload() {} // for JPA

    public RegisterUpload(String fileName, String content, String madeBy, Instant madeOn) {
        this.id = UUID.randomUUID();
        this.fileName = fileName;
        this.content = content;
        this.madeBy = madeBy;
        this.madeOn = madeOn;
    }

    /** It is in the register from that version on, and need not be kept here. */
    public void imported(int version) {
        importedAs = version;
        content = null;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** Empty once it was imported. */
    public String content() {
        return content == null ? "" : content;
    }

    public Instant madeOn() {
        return madeOn;
    }

    public @Nullable Integer importedAs() {
        return importedAs;
    }
}
