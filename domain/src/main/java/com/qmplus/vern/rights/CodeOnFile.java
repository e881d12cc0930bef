package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one-time code that was mailed to an address on file, of which only a keyed hash is kept. It works once, for two days and
 * for five tries (R4.2). It is entered where the case code has been entered before, so that neither who has the mailbox nor
 * who sent the request can go on alone.
 */
@Embeddable
public class CodeOnFile {

    public static final Duration VALID = Duration.ofHours(48);
    public static final int TRIES = 5;

    @Column(name = "file_code_hash")
    private @Nullable String hash;

    @Column(name = "file_code_expires_on")
    private @Nullable Instant expires;

    @Column(name = "file_code_tries")
    private int wrongTries;

    protected CodeOnFile() {} // for JPA

    private CodeOnFile(@Nullable String hash, @Nullable Instant expires, int wrongTries) {
        this.hash = hash;
        this.expires = expires;
        this.wrongTries = wrongTries;
    }

    static CodeOnFile none() {
        return new CodeOnFile(null, null, 0);
    }

    static CodeOnFile sent(String hash, Instant now) {
        return new CodeOnFile(hash, now.plus(VALID), 0);
    }

    CodeOnFile wronglyTried() {
        return new CodeOnFile(hash, expires, wrongTries + 1);
    }

    /** One has been sent, and can still be entered. */
    public boolean isLive(Instant now) {
        return hash != null && expires != null && now.isBefore(expires) && wrongTries < TRIES;
    }

    public int triesLeft() {
        return Math.max(0, TRIES - wrongTries);
    }

    public @Nullable String hash() {
        return hash;
    }

    public @Nullable Instant expires() {
        return expires;
    }
}
