package com.qmplus.vern.rights;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being written and not yet sent: all of it sealed under a key of its own, which becomes the key of the case.
 * Its unguessable id in the page's address is all that leads to it. It lives for an hour; sent, it remembers the request, so that
 * sending again changes nothing.
 */
@Entity
@Table(name = "request_draft")
public class RequestDraft {

    public static final Duration LIFE = Duration.ofHours(1);

    /** For so long after the code was first told it is told again to the same browser: the first load may have been cut off. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "key_id")
    private KeyId key;

    @Enumerated(EnumType.STRING)
    @Column(name = "spoken_language")
    private Language language;

    @Column(name = "requester_name")
    private @Nullable Sealed name;

    @Column(name = "requester_email")
    private @Nullable Sealed email;

    @Column(name = "requester_phone")
    private @Nullable Sealed phone;

    @Column(name = "claims")
    private Sealed claims;

    @Column(name = "on_behalf_of")
    private @Nullable Sealed behalf;

    @Column(name = "started_on")
    private Instant started;

    @Column(name = "sent_as")
    private @Nullable RequestId request;

    @Column(name = "case_code")
    private @Nullable Sealed code;

    @Column(name = "sent_from")
    private @Nullable String browser;

    @Column(name = "code_told_on")
    private @Nullable Instant codeTold;

    protected RequestDraft() {} // for JPA

    public RequestDraft(DraftId id, KeyId key, Language language, Sealed claims, Instant started) {
        this.id = id.value();
        this.key = key;
        this.language = language;
        this.claims = claims;
        this.started = started;
    }

    /** The fields of the form. */
    public enum Answer {
        NAME,
        EMAIL,
        PHONE
    }

    public void answer(Answer which, @Nullable Sealed value) {
        refuseSent();
        switch (which) {
            case NAME -> name = value;
            case EMAIL -> email = value;
            case PHONE -> phone = value;
        }
    }

    public @Nullable Sealed answer(Answer which) {
        return switch (which) {
            case NAME -> name;
            case EMAIL -> email;
            case PHONE -> phone;
        };
    }

    /** What is claimed, and in which words. */
    public Sealed claims() {
        return claims;
    }

    public void claim(Sealed changed) {
        refuseSent();
        claims = changed;
    }

    /** For whom it is, and by what right; null: whoever writes asks for themselves. */
    public @Nullable Sealed behalf() {
        return behalf;
    }

    public void askFor(@Nullable Sealed another) {
        refuseSent();
        behalf = another;
    }

    public void speak(Language spoken) {
        refuseSent();
        language = spoken;
    }

    /** From which browser it was sent: a hash of what that browser alone knows. */
    public void sent(RequestId as, Sealed withCode, String from) {
        refuseSent();
        request = as;
        code = withCode;
        browser = from;
    }

    /** The code is told once, to whoever asks first, and within the grace again to the browser that sent the request. */
    public @Nullable Sealed tellCode(String to, Instant now) {
        if (codeTold == null) codeTold = now;
        else if (!now.isBefore(codeTold.plus(GRACE))) code = null;
        else if (!to.equals(browser)) return null;
        return code;
    }

    private void refuseSent() {
        if (isSent()) throw new DraftAlreadySent();
    }

    public boolean isSent() {
        return request != null;
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(started.plus(LIFE));
    }

    public DraftId id() {
        return new DraftId(id);
    }

    public KeyId key() {
        return key;
    }

    public Language language() {
        return language;
    }

    public @Nullable RequestId request() {
        return request;
    }
}
