package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.VaultKeys;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the keystore at the start, destroys again what a restored copy of the database has brought back, and carries out
 * a rotation: what an older master key wraps is wrapped by the newest.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migration")
public class VaultOpening {

    private static final Logger LOG = Logger.getLogger(VaultOpening.class.getName());
    private static final int ALL = Integer.MAX_VALUE;

    private VaultKeys keys;
    private MasterKeyring keyring;
    private Vault vault;
    private DestroyedKeys destroyed;

    protected VaultOpening() {} // for EJB

    @Inject
    public VaultOpening(VaultKeys keys, MasterKeyring keyring, Vault vault, DestroyedKeys destroyed) {
        this.keys = keys;
        this.keyring = keyring;
        this.vault = vault;
        this.destroyed = destroyed;
    }

    @PostConstruct
    void open() {
        keyring.load(keys.isEmpty());
        destroyed.replay();
        int count = vault.wrapAnew(ALL);
        if (count > 0)
            LOG.log(Level.INFO, "Wrapped {0} keys anew under {1}", new Object[] {
                count, keyring.keys().newest()
            });
    }
}
