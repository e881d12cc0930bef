package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Holds the master keys in memory from the start on; the keystore is read once. */
@ApplicationScoped
public class MasterKeyring {

    private Settings settings;
    private volatile @Nullable MasterKeys keys;

    protected MasterKeyring() {} // for CDI

    @Inject
    public MasterKeyring(Settings settings) {
        this.settings = settings;
    }

    /** @param isFirstStart whether no key of the database waits for a master key, so that a new keystore does no harm */
    public void load(boolean isFirstStart) {
        var store = new Keystore(settings.keystore(), settings.keystorePassword());
        if (!store.exists()) {
            if (!isFirstStart) throw new IllegalStateException(lost());
            store.create();
        }
        keys = store.read();
    }

    public MasterKeys keys() {
        var loaded = keys;
        if (loaded == null) throw new IllegalStateException("The keystore is read at the start, by VaultOpening");
        return loaded;
    }

    private String lost() {
        return "There is no keystore at %s, yet the database holds keys that it wraps. Set %s to where it is, or bring it back from its backup."
                .formatted(settings.keystore(), Setting.KEYSTORE_PATH.key());
    }
}
