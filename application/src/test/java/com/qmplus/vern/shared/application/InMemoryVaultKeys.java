package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.VaultKey;
import com.qmplus.vern.shared.VaultKeys;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryVaultKeys implements VaultKeys {

    private final Map<KeyId, VaultKey> keys = new LinkedHashMap<>();

    @Override
    public void add(VaultKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public void remove(VaultKey key) {
        keys.remove(key.id());
    }

    @Override
    public Optional<VaultKey> find(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public List<VaultKey> findAll(Collection<KeyId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<VaultKey> livingOf(Collection<KeyId> ids) {
        return ids.stream()
                .map(keys::get)
                .filter(key -> key != null && !key.isDestroyed())
                .toList();
    }

    @Override
    public List<VaultKey> ownedBy(UUID owner) {
        return keys.values().stream().filter(key -> key.owner().equals(owner)).toList();
    }

    @Override
    public List<VaultKey> notWrappedBy(String master, int limit) {
        return keys.values().stream()
                .filter(key -> !key.isDestroyed() && !key.master().equals(master))
                .limit(limit)
                .toList();
    }

    @Override
    public List<KeyId> destroyed() {
        return keys.values().stream()
                .filter(VaultKey::isDestroyed)
                .map(VaultKey::id)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
