package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The other system that calls, whichever of its keys it came with. */
@ApplicationScoped
public class CallingSystem {

    private ApiKeys keys;
    private Caller caller;

    protected CallingSystem() {} // for CDI

    @Inject
    public CallingSystem(ApiKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** The key that it came with. */
    public ApiKeyId key() {
        return ApiKeyId.of(caller.id());
    }

    /** The other key is one of its own. */
    public boolean has(@Nullable ApiKeyId other) {
        if (other == null) return false;
        return key().equals(other)
                || keys.find(other).filter(known()::isOfSameSystemAs).isPresent();
    }

    /** Alone with the system until the transaction ends, so that its calls wait for one another; answers what stands for it. */
    ApiKeyId alone() {
        return keys.findAlone(known().first()).map(ApiKey::id).orElseThrow(() -> new NotFound("key"));
    }

    private ApiKey known() {
        return keys.find(key()).orElseThrow(() -> new NotFound("key"));
    }
}
