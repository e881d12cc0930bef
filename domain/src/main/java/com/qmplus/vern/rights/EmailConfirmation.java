package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the address of a request answers: a link with 256 random bits, of which only a keyed hash is kept, works once and for
 * two days. A request whose address was never confirmed is kept all the same: the clock runs from receipt (R3.1).
 */
@Embeddable
public class EmailConfirmation {

    public static final Duration VALID = Duration.ofHours(48);

    @Column(name = "links_sent")
    private int linksSent;

    @Column(name = "link_hash")
    private @Nullable String linkHash;

    @Column(name = "link_expires_on")
    private @Nullable Instant expires;

    @Column(name = "email_confirmed_on")
    private @Nullable Instant confirmed;

    protected EmailConfirmation() {} // for JPA; and where there is no address

    private EmailConfirmation(
            int linksSent, @Nullable String linkHash, @Nullable Instant expires, @Nullable Instant confirmed) {
        this.linksSent = linksSent;
        this.linkHash = linkHash;
        this.expires = expires;
        this.confirmed = confirmed;
    }

    static EmailConfirmation none() {
        return new EmailConfirmation(0, null, null, null);
    }

    EmailConfirmation linkSent(String hash, Instant now) {
        return new EmailConfirmation(linksSent + 1, hash, now.plus(VALID), confirmed);
    }

    EmailConfirmation confirmed(Instant now) {
        return new EmailConfirmation(linksSent, linkHash, expires, now);
    }

    /** It was another request on which the address answered. */
    EmailConfirmation taken() {
        return new EmailConfirmation(linksSent, linkHash, expires, null);
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    public boolean hasExpired(Instant now) {
        return expires == null || !now.isBefore(expires);
    }

    public @Nullable Instant confirmed() {
        return confirmed;
    }

    public @Nullable String linkHash() {
        return linkHash;
    }

    public int linksSent() {
        return linksSent;
    }
}
