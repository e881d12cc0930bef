package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
public class JpaApiKeys implements ApiKeys {

    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private EntityManager database;

    protected JpaApiKeys() {} // for CDI

    @Inject
    public JpaApiKeys(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(ApiKey key) {
        database.persist(key);
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return Optional.ofNullable(database.find(ApiKey.class, id.value()));
    }

    @Override
    public Optional<ApiKey> findAlone(ApiKeyId id) {
        return Optional.ofNullable(database.find(ApiKey.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ApiKey> withMac(String mac) {
        return database.createQuery("select k from ApiKey k where k.mac = :mac", ApiKey.class)
                .setParameter("mac", mac)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiKey> all(Collection<ApiKeyId> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery("select k from ApiKey k where k.id in :ids", ApiKey.class)
                .setParameter("ids", ids.stream().map(ApiKeyId::value).toList())
                .getResultList();
    }

    @Override
    public List<ApiKey> ofSystem(ApiKeyId first) {
        return database.createQuery("select k from ApiKey k where k.first = :first order by k.place", ApiKey.class)
                .setParameter("first", first.value())
                .getResultList();
    }

    @Override
    public List<ApiKey> all() {
        return database.createQuery("select k from ApiKey k order by k.name, k.made, k.id", ApiKey.class)
                .getResultList();
    }

    @Override
    public List<ApiKey> named(String text, int limit) {
        return database.createQuery(
                        "select k from ApiKey k where locate(:text, lower(k.name)) > 0 order by k.name, k.made, k.id",
                        ApiKey.class)
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void used(ApiKeyId id, Instant now) {
        database.createQuery("""
                        update ApiKey k set k.lastUsed = :now
                        where k.id = :id and (k.lastUsed is null or k.lastUsed < :before)""")
                .setParameter("id", id.value())
                .setParameter("now", now)
                .setParameter("before", now.minus(NOTED_EVERY))
                .executeUpdate();
    }
}
