package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The archive that a person fetches, as it was given once. What is in it lies in {@link AnswerPiece pieces}, until its time is over or
 * another is given instead; manifest and hash remain, to prove what was answered, each time (R12.4, R0.3).
 */
@Entity
@Table(name = "finished_answer")
public class FinishedAnswer {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    private int place;

    @Column(name = "made_on")
    private @Nullable Instant made;

    @Column(name = "file_size")
    private long size;

    private int pieces;

    @Column(name = "kept_whole")
    private boolean whole;

    private String manifest;
    private String sha256;

    /**
     * What was written.
     *
     * @param size in octets
     * @param pieces in how many it lies
     * @param manifest as in the archive, JSON
     * @param sha256 of the whole, in hexadecimal
     */
    public record Content(long size, int pieces, String manifest, String sha256) {}

    protected FinishedAnswer() {} // for JPA

    /** @param place how many the case was given before */
    public FinishedAnswer(AnswerId id, RequestId request, int place, Content content, Instant made) {
        this.id = id.value();
        this.request = request.value();
        this.place = place;
        this.made = made;
        size = content.size();
        pieces = content.pieces();
        manifest = content.manifest();
        sha256 = content.sha256();
    }

    /** Its pieces go; that it was given, and what was in it, stays told. */
    public void contentDeleted() {
        pieces = 0;
    }

    public boolean hasContent() {
        return pieces > 0;
    }

    /** How many pieces there are to read. */
    public int pieces() {
        return pieces;
    }

    /** It is from before answers were kept in pieces: one holds all of it. */
    public boolean isWhole() {
        return whole;
    }

    /** Of the archive, in octets; nothing is known of what was kept whole. */
    public long size() {
        return size;
    }

    public String manifest() {
        return manifest;
    }

    public String sha256() {
        return sha256;
    }

    public int place() {
        return place;
    }

    public @Nullable Instant made() {
        return made;
    }

    public AnswerId id() {
        return new AnswerId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }
}
