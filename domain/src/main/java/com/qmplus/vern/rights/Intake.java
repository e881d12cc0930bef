package com.qmplus.vern.rights;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** What was known when a request was received, and never changes: from whom, in which words, through which channel. */
@Embeddable
public class Intake {

    private ReferenceNumber reference;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "spoken_language")
    private Language language;

    @Embedded
    private Requester requester;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "sought_by")
    private String soughtBy;

    protected Intake() {} // for JPA

    public Intake(ReferenceNumber reference, Channel channel, Language language, Requester requester, KeyId key) {
        this.reference = reference;
        this.channel = channel;
        this.language = language;
        this.requester = requester;
        this.key = key;
        this.soughtBy = (requester.name() + " " + reference).toLowerCase(Locale.ROOT);
    }

    /** What a search of the queue looks into: name and reference, in small letters. */
    public String soughtBy() {
        return soughtBy;
    }

    public ReferenceNumber reference() {
        return reference;
    }

    public Channel channel() {
        return channel;
    }

    public Language language() {
        return language;
    }

    public Requester requester() {
        return requester;
    }

    /** Seals everything that the case says about the person. */
    public KeyId key() {
        return key;
    }
}
