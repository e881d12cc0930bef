package com.qmplus.vern.shared.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A vault in a database, with the list outside it of the keys that were destroyed. */
public final class StoredVault {

    private final Databases on;
    private final DestroyedKeys destroyed;
    private final Vault vault;

    public StoredVault(Databases on, Path folder, Clock clock) {
        this.on = on;
        var keys = on.repository(InMemoryVaultKeys::new, JpaVaultKeys::new);
        var settings = Settings.of(Map.of("vern.data", folder.toString()));
        destroyed = new DestroyedKeys(settings, keys, clock);
        var masters = new Vaults.FixedKeyring(Vaults.masters(1));
        vault = new Vault(keys, masters, Heard.onCommit(on.store(), destroyed::note), clock);
    }

    public Vault vault() {
        return vault;
    }

    /** As the server does at its start. */
    public void start() {
        on.inTransaction(destroyed::replay);
    }
}
