package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets the public in at a measured pace: so many calls in ten minutes from one address, and for one reference. What it has seen
 * longest ago it forgets first, so that many addresses cannot fill the memory.
 */
@ApplicationScoped
public class Turnstile {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int STEPS = 10;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Caller caller;
    private Settings settings;

    protected Turnstile() {} // for CDI

    @Inject
    public Turnstile(Caller caller, Settings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    /** One more call from where the caller is. */
    public void pass() {
        count("address " + caller.address(), settings.number(Setting.TRIES_PER_ADDRESS));
    }

    /** One more step of those that whoever has passed may take: a form has many pages, and each is read and sent. */
    public void passOnTheWay() {
        count("way of " + caller.address(), STEPS * settings.number(Setting.TRIES_PER_ADDRESS));
    }

    /** One more call from there, for that reference, whether or not it is one of ours. */
    public void passFor(String reference) {
        pass();
        count("reference " + reference, settings.number(Setting.TRIES_PER_REFERENCE));
    }

    /** One more call with the key of another system, whatever address it comes from. */
    public void passWithKey() {
        count("key " + caller.id(), settings.number(Setting.TRIES_PER_KEY));
    }

    private void count(String what, int tries) {
        if (!bucket(what, tries).tryConsume(1)) throw new TooManyTries();
    }

    private Bucket bucket(String what, int tries) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    what,
                    key -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                            .build());
        }
    }
}
