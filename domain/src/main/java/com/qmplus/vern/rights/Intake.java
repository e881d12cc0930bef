package com.qmplus.vern.rights;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.ApiKeyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was known when a request was received, and never changes: from whom, in which words, through which channel. What is found out
 * later of whom it is about stands beside what was told.
 */
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

    @Column(name = "api_key_id")
    private @Nullable ApiKeyId handedInBy;

    @Embedded
    private @Nullable Concerned concerned;

    @Column(name = "corrected_name")
    private @Nullable String correctedName;

    @Column(name = "corrected_age")
    private @Nullable Integer correctedAge;

    protected Intake() {} // for JPA

    public Intake(ReferenceNumber reference, Channel channel, Language language, Requester requester, KeyId key) {
        this(reference, channel, language, requester, null, key, null);
    }

    /**
     * @param concerned whom it is about, where that is not the requester
     * @param handedInBy the key of the other system that handed it in; null: none did
     */
    public Intake(
            ReferenceNumber reference,
            Channel channel,
            Language language,
            Requester requester,
            @Nullable Concerned concerned,
            KeyId key,
            @Nullable ApiKeyId handedInBy) {
        this.reference = reference;
        this.channel = channel;
        this.language = language;
        this.requester = requester;
        this.concerned = concerned;
        this.key = key;
        this.handedInBy = handedInBy;
        var names = concerned == null ? requester.name() : requester.name() + " " + concerned.name();
        this.soughtBy = (names + " " + reference).toLowerCase(Locale.ROOT);
    }

    /** @param age of a child in whole years, on the day of the request; null: an adult, or not known */
    Intake correcting(String name, @Nullable Integer age) {
        var corrected = new Intake(reference, channel, language, requester, concerned, key, handedInBy);
        corrected.correctedName = name;
        corrected.correctedAge = age;
        corrected.soughtBy += " " + name.toLowerCase(Locale.ROOT);
        return corrected;
    }

    /** Whom it is about, as we know by now; null: the requester. */
    public @Nullable Concerned concerned() {
        if (correctedName == null) return concerned;
        return concerned == null
                ? new Concerned(correctedName, null, null, correctedAge)
                : concerned.correcting(correctedName, correctedAge);
    }

    /** The same as who asks for them told it. */
    public @Nullable Concerned concernedAsTold() {
        return concerned;
    }

    /** What a search of the queue looks into: names and reference, in small letters. */
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

    /** The key of the other system that handed it in; null: none did. */
    public @Nullable ApiKeyId handedInBy() {
        return handedInBy;
    }

    /** Seals everything that the case says about the person. */
    public KeyId key() {
        return key;
    }
}
