package com.qmplus.vern.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The vault's keys, in their wrapping. */
public interface VaultKeys {

    void add(VaultKey key);

    void remove(VaultKey key);

    Optional<VaultKey> find(KeyId id);

    /** Those among them that there are. */
    List<VaultKey> findAll(Collection<KeyId> ids);

    /** Those of them that are there and not destroyed. */
    List<VaultKey> livingOf(Collection<KeyId> ids);

    List<VaultKey> ownedBy(UUID owner);

    /** Living keys that another master key wraps; at most so many. */
    List<VaultKey> notWrappedBy(String master, int limit);

    List<KeyId> destroyed();

    boolean isEmpty();
}
