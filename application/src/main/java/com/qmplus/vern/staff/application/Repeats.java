package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import com.qmplus.vern.staff.KeyedCall;
import com.qmplus.vern.staff.KeyedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets another system repeat a call whose answer it did not get: the same call under the same {@code Idempotency-Key} gives
 * the same answer and does nothing; another one is refused as {@code OtherCallWithThisKey}. Calls with one key wait for one another.
 */
@ApplicationScoped
public class Repeats {

    public static final Duration REMEMBERED = Duration.ofDays(7);

    private KeyedCalls calls;
    private ApiKeys keys;
    private Vault vault;
    private Caller caller;
    private Clock clock;

    protected Repeats() {} // for CDI

    @Inject
    public Repeats(KeyedCalls calls, ApiKeys keys, Vault vault, Caller caller, Clock clock) {
        this.calls = calls;
        this.keys = keys;
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Alone with the caller's key until the transaction ends.
     *
     * @param key what the caller calls this call; empty: it cannot be repeated
     * @param sent all that the caller sent, as one text
     */
    public Repeat begin(String method, String key, String sent) {
        if (keys.findAlone(ApiKeyId.of(caller.id())).isEmpty()) throw new NotFound("key");
        if (key.isEmpty()) return new Repeat("", "", "");
        var mac = Macs.ofCall(vault, caller.id() + " " + method + " " + key);
        var body = Macs.ofCall(vault, sent);
        return new Repeat(
                mac, body, calls.find(mac).map(call -> call.answerTo(body)).orElse(""));
    }

    /** @param answer without personal data */
    public void end(Repeat call, String answer) {
        if (!call.mac().isEmpty()) calls.add(new KeyedCall(call.mac(), call.body(), answer, clock.instant()));
    }

    /** Those that nobody may repeat any more. */
    public void forget() {
        calls.forgetBefore(clock.instant().minus(REMEMBERED));
    }
}
