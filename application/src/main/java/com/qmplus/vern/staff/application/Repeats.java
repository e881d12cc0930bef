package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.KeyedCall;
import com.qmplus.vern.staff.KeyedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets another system repeat a call whose answer it did not get: the same call under the same {@code Idempotency-Key} gives
 * the same answer and does nothing; another one is refused as {@code OtherCallWithThisKey}. Calls of one system wait for one another.
 */
@ApplicationScoped
public class Repeats {

    public static final Duration REMEMBERED = Duration.ofDays(7);

    private KeyedCalls calls;
    private CallingSystem systems;
    private Vault vault;
    private Clock clock;

    protected Repeats() {} // for CDI

    @Inject
    public Repeats(KeyedCalls calls, CallingSystem systems, Vault vault, Clock clock) {
        this.calls = calls;
        this.systems = systems;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Alone with the calling system until the transaction ends, whichever of its keys a call comes with.
     *
     * @param key what the caller calls this call; empty: it cannot be repeated
     * @param sent all that the caller sent, as one text
     */
    public Repeat begin(String method, String key, String sent) {
        var system = systems.alone();
        if (key.isEmpty()) return new Repeat("", "", "");
        var mac = Macs.ofCall(vault, system + " " + method + " " + key);
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
