package com.qmplus.vern.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps at hand what was used last, so many and no more; for what is costly to make and never differs for the same key. */
public final class LastUsed<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    public LastUsed(int most) {
        this.most = most;
    }

    /** Two who ask at once for what is not there both make it, and nobody waits for them. */
    public V get(K key, Supplier<? extends V> made) {
        return find(key).orElseGet(() -> {
            var fresh = made.get();
            keep(key, fresh);
            return fresh;
        });
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
        if (kept.size() > most) kept.remove(kept.keySet().iterator().next());
    }

    public synchronized void forget(K key) {
        kept.remove(key);
    }
}
