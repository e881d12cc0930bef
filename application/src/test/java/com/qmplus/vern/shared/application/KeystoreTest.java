package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.crypto.KeyGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeystoreTest {

    private static final String PASSWORD = "a long enough secret";

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_a_keystore_that_only_its_owner_can_read() throws IOException {
        keyring().load(true);
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(file().getParent())).isEqualTo("rwx------");
    }

    @Test
    void the_same_keys_are_there_at_the_next_start() {
        var first = keyring();
        first.load(true);
        var second = keyring();
        second.load(false);
        assertThat(second.keys()).isEqualTo(first.keys());
        assertThat(first.keys().newest()).isEqualTo("vern-master-1");
        assertThat(first.keys().master("vern-master-1").getEncoded()).hasSize(32);
    }

    @Test
    void a_lost_keystore_is_not_replaced_by_one_that_opens_nothing() {
        assertThatThrownBy(() -> keyring().load(false)).hasMessageContaining("vern.keystore.path");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_wrong_password_is_told_as_such() {
        keyring().load(true);
        var settings = Settings.of(
                Map.of("vern.keystore.path", file().toString(), "vern.keystore.password", "another long secret"));
        assertThatThrownBy(() -> new MasterKeyring(settings).load(false))
                .hasMessageContaining("vern.keystore.password")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void a_key_that_is_added_to_the_file_becomes_the_newest() throws IOException, GeneralSecurityException {
        keyring().load(true);
        addMaster(2);
        var keyring = keyring();
        keyring.load(false);
        assertThat(keyring.keys().newest()).isEqualTo("vern-master-2");
        assertThat(keyring.keys().masters()).containsOnlyKeys("vern-master-1", "vern-master-2");
    }

    @Test
    void before_the_start_there_are_no_keys() {
        assertThatThrownBy(() -> keyring().keys()).isInstanceOf(IllegalStateException.class);
    }

    /** What {@code keytool -genseckey -alias vern-master-2 -keyalg AES -keysize 256} does. */
    private void addMaster(int number) throws IOException, GeneralSecurityException {
        var password = PASSWORD.toCharArray();
        var store = KeyStore.getInstance(file().toFile(), password);
        var aes = KeyGenerator.getInstance("AES");
        aes.init(256);
        store.setEntry(
                MasterKeys.PREFIX + number,
                new KeyStore.SecretKeyEntry(aes.generateKey()),
                new KeyStore.PasswordProtection(password));
        try (var out = Files.newOutputStream(file())) {
            store.store(out, password);
        }
    }

    private MasterKeyring keyring() {
        return new MasterKeyring(
                Settings.of(Map.of("vern.keystore.path", file().toString(), "vern.keystore.password", PASSWORD)));
    }

    private Path file() {
        return folder.resolve("new").resolve("keys.p12");
    }

    private static String permissions(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}
