package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.ApiKeys;
import com.qmplus.vern.staff.KeyScope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door for other systems: whose key it is that a call came with. On the public list: before it nobody is known. */
@Stateless
@PermitAll
public class KeyDoor {

    private ApiKeys keys;
    private Vault vault;
    private Turnstile turnstile;
    private AccessLog log;
    private Clock clock;

    protected KeyDoor() {} // for EJB

    @Inject
    public KeyDoor(ApiKeys keys, Vault vault, Turnstile turnstile, AccessLog log, Clock clock) {
        this.keys = keys;
        this.vault = vault;
        this.turnstile = turnstile;
        this.log = log;
        this.clock = clock;
    }

    /** Empty where the secret is nobody's, or that of a key that has run out or was withdrawn. */
    @FreeOfPersonalData("a key is a system's; what is done with it is traced where it is done")
    public Optional<KeyHolder> admit(String secret) {
        return keys.withMac(Macs.ofKey(vault, secret))
                .filter(key -> key.admits(LocalDate.now(clock)))
                .map(key -> {
                    keys.used(key.id(), clock.instant());
                    return new KeyHolder(
                            key.id(), key.scopes().stream().map(KeyScope::role).collect(Collectors.toSet()));
                });
    }

    /** One more call with the key of whoever calls: so many in ten minutes, else {@code TooManyTries}. */
    @FreeOfPersonalData("counts")
    public void pass() {
        turnstile.passWithKey();
    }

    /**
     * Somebody came without a key that holds, or with one that lacks the scope: it is on record, and from one address not without
     * end. With a key that has run out or was withdrawn it is that key's attempt, and nobody else's.
     *
     * @param secret what came as a key; empty: none
     */
    @Traced
    public void refused(String secret) {
        turnstile.pass();
        var denied = Access.to(Operation.SIGN_IN).of(KeyDesk.CATEGORY).denied();
        keys.withMac(Macs.ofKey(vault, secret))
                .ifPresentOrElse(key -> log.recordFor(key.id().toString(), denied), () -> log.record(denied));
    }
}
