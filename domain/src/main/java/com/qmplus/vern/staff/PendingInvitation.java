package com.qmplus.vern.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/** Takes the place of a password, once, until it expires; the code itself is stored nowhere, only its keyed hash. */
@Embeddable
public class PendingInvitation {

    @Column(name = "invitation_mac")
    private String mac;

    @Column(name = "invitation_until")
    private Instant until;

    protected PendingInvitation() {} // for JPA

    public PendingInvitation(String mac, Instant until) {
        this.mac = mac;
        this.until = until;
    }

    /** Compares in constant time. */
    public boolean admits(String offered, Instant now) {
        var same = MessageDigest.isEqual(
                mac.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.US_ASCII));
        return same && now.isBefore(until);
    }
}
