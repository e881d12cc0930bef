package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.VaultKey;
import com.qmplus.vern.shared.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaVaultKeys implements VaultKeys {

    private EntityManager database;

    protected JpaVaultKeys() {} // for CDI

    @Inject
    public JpaVaultKeys(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(VaultKey key) {
        database.persist(key);
    }

    @Override
    public void remove(VaultKey key) {
        database.remove(key);
    }

    @Override
    public Optional<VaultKey> find(KeyId id) {
        return Optional.ofNullable(database.find(VaultKey.class, id.value()));
    }

    @Override
    public List<VaultKey> findAll(Collection<KeyId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery("select k from VaultKey k where k.id in :ids", VaultKey.class)
                .setParameter("ids", ids.stream().map(KeyId::value).toList())
                .getResultList();
    }

    @Override
    public List<VaultKey> livingOf(Collection<KeyId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery(
                        "select k from VaultKey k where k.destroyedOn is null and k.id in :ids", VaultKey.class)
                .setParameter("ids", ids.stream().map(KeyId::value).toList())
                .getResultList();
    }

    @Override
    public List<VaultKey> ownedBy(UUID owner) {
        return database.createQuery("select k from VaultKey k where k.owner = :owner order by k.id", VaultKey.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    @Override
    public List<VaultKey> notWrappedBy(String master, int limit) {
        return database.createQuery(
                        "select k from VaultKey k where k.destroyedOn is null and k.master <> :master", VaultKey.class)
                .setParameter("master", master)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<KeyId> destroyed() {
        return database.createQuery("select k.id from VaultKey k where k.destroyedOn is not null", UUID.class)
                .getResultStream()
                .map(KeyId::new)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return database.createQuery("select k.id from VaultKey k", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
