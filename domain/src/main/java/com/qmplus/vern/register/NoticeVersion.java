package com.qmplus.vern.register;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A notice as it was published, for ever: its content is frozen, and its fingerprint tells if anybody touched it. */
@Entity
@Table(name = "notice_version")
public class NoticeVersion {

    @Id
    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "published_on", updatable = false)
    private Instant publishedOn;

    @Column(name = "register_version", updatable = false)
    private int registerVersion;

    @Column(name = "reviewed_by", updatable = false)
    private EmployeeId reviewedBy;

    @Column(name = "published_by", updatable = false)
    private EmployeeId publishedBy;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String sha256;

    protected NoticeVersion() {} // for JPA

    NoticeVersion(
            int number,
            String document,
            int registerVersion,
            EmployeeId reviewedBy,
            EmployeeId publishedBy,
            Instant publishedOn) {
        this.number = number;
        this.document = document;
        this.registerVersion = registerVersion;
        this.reviewedBy = reviewedBy;
        this.publishedBy = publishedBy;
        this.publishedOn = publishedOn;
        this.sha256 = fingerprint(document);
    }

    /** Whether it still says what was published. */
    public boolean isIntact() {
        return fingerprint(document).equals(sha256);
    }

    private static String fingerprint(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int number() {
        return number;
    }

    public Instant publishedOn() {
        return publishedOn;
    }

    public int registerVersion() {
        return registerVersion;
    }

    public EmployeeId reviewedBy() {
        return reviewedBy;
    }

    public EmployeeId publishedBy() {
        return publishedBy;
    }

    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }
}
