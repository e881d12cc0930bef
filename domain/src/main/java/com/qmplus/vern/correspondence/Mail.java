package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail, from the transaction that asked for it until it is sent or given up. Address and text are sealed under a key
 * of its own; they are dropped when no longer needed, and what stays tells only that something was sent, and when.
 *
 * <p>WAITING → SENDING → SENT, or back to WAITING after a mishap, or GIVEN_UP after the last. The mark SENDING is committed
 * before the mail server is spoken to: a mail that is found with it after a crash may have been sent, and is therefore
 * shown to a person instead of being sent twice.
 */
@Entity
@Table(name = "mail")
public class Mail {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "message_id")
    private String messageId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "vault_key")
    private @Nullable KeyId vaultKey;

    private @Nullable Sealed content;

    @Column(name = "queued_on")
    private Instant queuedOn;

    private int attempts;

    @Column(name = "next_attempt")
    private @Nullable Instant nextAttempt;

    @Column(name = "sending_since")
    private @Nullable Instant sendingSince;

    @Column(name = "done_on")
    private @Nullable Instant doneOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Mishap mishap;

    protected Mail() {} // for JPA

    public Mail(MailId id, MailKind kind, @Nullable UUID caseId, SealedLetter letter, Instant now) {
        this.id = id.value();
        this.kind = kind;
        this.caseId = caseId;
        state = MailState.WAITING;
        messageId = letter.messageId();
        addressHash = letter.addressHash();
        vaultKey = letter.vaultKey();
        content = letter.content();
        queuedOn = now;
        nextAttempt = now;
    }

    /** Marks that the mail server is about to be given it. */
    public void beginSending(Instant now) {
        if (state != MailState.WAITING) throw new IllegalStateException("mail " + id + " is " + state);
        state = MailState.SENDING;
        sendingSince = now;
        nextAttempt = null;
        attempts++;
    }

    public void wasSent(Instant now) {
        if (state != MailState.SENDING) throw new IllegalStateException("mail " + id + " is " + state);
        state = MailState.SENT;
        mishap = null;
        doneOn = now;
    }

    /** @return whether it was the last attempt */
    public boolean failed(Mishap mishap, Instant now) {
        this.mishap = mishap;
        sendingSince = null;
        var next = mishap.isLast() ? Optional.<Instant>empty() : BackOff.next(attempts, now);
        nextAttempt = next.orElse(null);
        state = next.isPresent() ? MailState.WAITING : MailState.GIVEN_UP;
        doneOn = next.isPresent() ? null : now;
        return next.isEmpty();
    }

    /** The receiving side sent it back after having taken it. */
    public void bounced(Instant now) {
        failed(Mishap.REFUSED, now);
    }

    /** A person has mended what was wrong: from the start, with the same message id, so that a receiver can tell a repetition. */
    public void retry(Instant now) {
        if (!canBeRetried()) throw new NotGivenUp();
        state = MailState.WAITING;
        attempts = 0;
        nextAttempt = now;
        doneOn = null;
    }

    public boolean canBeRetried() {
        return state == MailState.GIVEN_UP && content != null;
    }

    /** Storage time is over (GDPR art. 5(1)(e)): the fact stays, address and text go. */
    public void dropContent() {
        content = null;
        vaultKey = null;
    }

    public MailId id() {
        return new MailId(id);
    }

    public long version() {
        return version;
    }

    public MailKind kind() {
        return kind;
    }

    public MailState state() {
        return state;
    }

    public String messageId() {
        return messageId;
    }

    public @Nullable UUID caseId() {
        return caseId;
    }

    public String addressHash() {
        return addressHash;
    }

    public @Nullable KeyId vaultKey() {
        return vaultKey;
    }

    public @Nullable Sealed content() {
        return content;
    }

    public Instant queuedOn() {
        return queuedOn;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant nextAttempt() {
        return nextAttempt;
    }

    public @Nullable Instant sendingSince() {
        return sendingSince;
    }

    public @Nullable Instant doneOn() {
        return doneOn;
    }

    public @Nullable Mishap mishap() {
        return mishap;
    }
}
