package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Does not note when a key was used: that is a column, and nothing that a key does. */
public final class InMemoryApiKeys implements ApiKeys {

    private static final Comparator<ApiKey> BY_NAME = Comparator.comparing(ApiKey::name)
            .thenComparing(ApiKey::made)
            .thenComparing(key -> key.id().toString());

    private final Map<ApiKeyId, ApiKey> keys = new LinkedHashMap<>();

    @Override
    public void add(ApiKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public Optional<ApiKey> findAlone(ApiKeyId id) {
        return find(id);
    }

    @Override
    public Optional<ApiKey> withMac(String mac) {
        return keys.values().stream().filter(key -> key.mac().equals(mac)).findFirst();
    }

    @Override
    public List<ApiKey> all(Collection<ApiKeyId> ids) {
        return keys.values().stream().filter(key -> ids.contains(key.id())).toList();
    }

    @Override
    public List<ApiKey> ofSystem(ApiKeyId first) {
        return keys.values().stream()
                .filter(key -> key.first().equals(first))
                .sorted(Comparator.comparing(ApiKey::place))
                .toList();
    }

    @Override
    public List<ApiKey> all() {
        return keys.values().stream().sorted(BY_NAME).toList();
    }

    @Override
    public List<ApiKey> named(String text, int limit) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(key -> key.name().toLowerCase(Locale.ROOT).contains(sought))
                .limit(limit)
                .toList();
    }

    @Override
    public void used(ApiKeyId id, Instant now) {
        find(id).orElseThrow();
    }
}
