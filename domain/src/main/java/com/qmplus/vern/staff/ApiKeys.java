package com.qmplus.vern.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keys of other systems, also those that hold no more. */
public interface ApiKeys {

    void add(ApiKey key);

    Optional<ApiKey> find(ApiKeyId id);

    /** Alone with it until the transaction ends, so that calls that come with the same key wait for one another. */
    Optional<ApiKey> findAlone(ApiKeyId id);

    Optional<ApiKey> withMac(String mac);

    List<ApiKey> all(Collection<ApiKeyId> ids);

    /** All that the system has had, by age; its first key stands for it. */
    List<ApiKey> ofSystem(ApiKeyId first);

    /** By name, and those of one name by age. */
    List<ApiKey> all();

    /** Those whose name holds the text, by name; at most so many. */
    List<ApiKey> named(String text, int limit);

    /** Something came with it; noted at most once a minute, and in a statement of its own: calls that come together do not wait for one another. */
    void used(ApiKeyId id, Instant now);
}
