package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.VaultKeys;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Vaults for tests: the real one, over keys in memory and master keys without a file. */
public final class Vaults {

    private Vaults() {}

    public static Vault inMemory() {
        return over(new InMemoryVaultKeys(), TestClock.anyDay());
    }

    public static Vault over(VaultKeys keys, Clock clock) {
        return over(keys, new FixedKeyring(masters(1)), clock);
    }

    static Vault over(VaultKeys keys, MasterKeyring keyring, Clock clock) {
        return new Vault(keys, keyring, Heard.byNobody(), clock);
    }

    /** Master keys one to {@code count}. */
    static MasterKeys masters(int count) {
        var masters = new HashMap<String, SecretKey>();
        for (int number = 1; number <= count; number++) masters.put(MasterKeys.PREFIX + number, key(number));
        return new MasterKeys(Map.copyOf(masters), key(100));
    }

    /** That one, as when the older ones have been taken out of the keystore. */
    static MasterKeys onlyMaster(int number) {
        return new MasterKeys(Map.of(MasterKeys.PREFIX + number, key(number)), key(100));
    }

    private static SecretKey key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    /** Holds the master keys that it was given. */
    static final class FixedKeyring extends MasterKeyring {

        private MasterKeys keys;

        FixedKeyring(MasterKeys keys) {
            this.keys = keys;
        }

        void change(MasterKeys newKeys) {
            keys = newKeys;
        }

        @Override
        public MasterKeys keys() {
            return keys;
        }
    }
}
