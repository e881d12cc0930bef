package com.qmplus.vern.shared.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The file, outside the database, in which the master keys lie (PKCS12, so that {@code keytool} can add a newer one). */
final class Keystore {

    private static final String MAC_ALIAS = "vern-mac-1";
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final char[] password;

    Keystore(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Makes the file with a first master key; only its owner may read it. */
    void create() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            put(store, MasterKeys.PREFIX + 1, "AES");
            put(store, MAC_ALIAS, "HmacSHA256");
            try (var out = OwnersFile.create(file)) {
                store.store(out, password);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw unusable("cannot be created", e);
        }
    }

    MasterKeys read() {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return new MasterKeys(masters(store), key(store, MAC_ALIAS));
        } catch (IOException | GeneralSecurityException e) {
            throw unusable("cannot be opened: is " + Setting.KEYSTORE_PASSWORD.key() + " right?", e);
        }
    }

    private Map<String, SecretKey> masters(KeyStore store) throws GeneralSecurityException {
        var masters = Collections.list(store.aliases()).stream()
                .filter(MasterKeys::isMaster)
                .collect(Collectors.toMap(alias -> alias, alias -> key(store, alias)));
        if (masters.isEmpty()) throw new GeneralSecurityException("no key " + MasterKeys.PREFIX + "<n>");
        return masters;
    }

    private SecretKey key(KeyStore store, String alias) {
        try {
            if (store.getKey(alias, password) instanceof SecretKey key) return key;
            throw new IllegalStateException("The keystore " + file + " lacks the secret key " + alias);
        } catch (GeneralSecurityException e) {
            throw unusable("does not give " + alias + " with the password of the store", e);
        }
    }

    private void put(KeyStore store, String alias, String algorithm) throws GeneralSecurityException {
        var bytes = new byte[KEY_BYTES];
        SecureRandom.getInstanceStrong().nextBytes(bytes);
        var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, algorithm));
        store.setEntry(alias, entry, new KeyStore.PasswordProtection(password));
    }

    private IllegalStateException unusable(String what, Exception cause) {
        return new IllegalStateException(
                "The keystore " + file + " (" + Setting.KEYSTORE_PATH.key() + ") " + what, cause);
    }
}
