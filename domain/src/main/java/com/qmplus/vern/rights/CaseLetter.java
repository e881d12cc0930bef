package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written to the person: kept unchanged under the key of the case, with the version of its text and a hash.
 * It lies in the portal from when it is made; that it was read there, or posted, is noted once.
 */
@Entity
@Table(name = "case_letter")
public class CaseLetter {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    private int place;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "spoken_language")
    private Language language;

    private Sealed content;

    private String sha256;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_on")
    private Instant made;

    @Column(name = "posted_on")
    private @Nullable LocalDate posted;

    @Column(name = "read_on")
    private @Nullable Instant read;

    protected CaseLetter() {} // for JPA

    /**
     * @param place in the order of the letters of the case
     * @param sha256 of what was sealed, in hexadecimal
     */
    public CaseLetter(
            LetterId id,
            DataSubjectRequest request,
            int place,
            LetterKind kind,
            Sealed content,
            String sha256,
            String textVersion,
            Decider by,
            Instant made) {
        this.id = id.value();
        this.request = request.id().value();
        this.place = place;
        this.kind = kind;
        this.language = request.intake().language();
        this.content = content;
        this.sha256 = sha256;
        this.textVersion = textVersion;
        this.by = by.key();
        this.made = made;
    }

    /** It went by post that day, to who has no mail or whose mail did not arrive; a second time changes nothing. */
    public void posted(LocalDate day) {
        if (posted == null) posted = day;
    }

    /** The person opened it in the portal; the first time counts. */
    public void read(Instant when) {
        if (read == null) read = when;
    }

    public LetterId id() {
        return new LetterId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public int place() {
        return place;
    }

    public LetterKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    public Sealed content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public String textVersion() {
        return textVersion;
    }

    /** An employee's id, or {@link Decider#PERSON} or {@link Decider#VERN}. */
    public String by() {
        return by;
    }

    public Instant made() {
        return made;
    }

    public @Nullable LocalDate posted() {
        return posted;
    }

    public @Nullable Instant read() {
        return read;
    }
}
