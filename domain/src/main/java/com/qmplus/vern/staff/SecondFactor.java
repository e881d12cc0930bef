package com.qmplus.vern.staff;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The secret that an employee's authenticator shares with us (RFC 6238), sealed; and the last time step that was used,
 * since a code counts once. It is offered first, and counts from the first right code on.
 */
@Embeddable
public class SecondFactor {

    private static final long NONE_YET = -1;

    @Column(name = "totp_key")
    private KeyId key;

    @Column(name = "totp_secret")
    private Sealed secret;

    @Column(name = "totp_last_step")
    private long lastStep;

    protected SecondFactor() {} // for JPA

    private SecondFactor(KeyId key, Sealed secret, long lastStep) {
        this.key = key;
        this.secret = secret;
        this.lastStep = lastStep;
    }

    public static SecondFactor offered(KeyId key, Sealed secret) {
        return new SecondFactor(key, secret, NONE_YET);
    }

    public KeyId key() {
        return key;
    }

    public Sealed secret() {
        return secret;
    }

    public boolean isEnrolled() {
        return lastStep != NONE_YET;
    }

    /** Whether a code of that step is new; an older one, or the same again, is a replay. */
    public boolean isNew(long step) {
        return step > lastStep;
    }

    public SecondFactor used(long step) {
        return new SecondFactor(key, secret, step);
    }
}
