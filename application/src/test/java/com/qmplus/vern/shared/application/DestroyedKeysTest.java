package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.KeyDestroyed;
import com.qmplus.vern.shared.KeyGone;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.VaultKeys;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DestroyedKeysTest {

    @TempDir
    private Path folder;

    private final InMemoryVaultKeys keys = new InMemoryVaultKeys();
    private final Vault vault = Vaults.over(keys, TestClock.anyDay());
    private final KeyId erased = vault.newKey(UUID.randomUUID());
    private final KeyId living = vault.newKey(UUID.randomUUID());

    @Test
    void a_database_brought_back_from_before_loses_the_destroyed_keys_again() {
        var sealed = vault.sealText(erased, "datum 1", "Storgata 1");
        list(keys).note(new KeyGone(erased));
        list(keys).replay();
        assertThatThrownBy(() -> vault.open(erased, "datum 1", sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(vault.isDestroyed(living)).isFalse();
    }

    @Test
    void what_a_crash_kept_from_the_list_is_listed_at_the_next_start() {
        vault.destroy(erased);
        list(keys).replay();
        assertThat(file()).hasContent(erased.toString());
        list(keys).replay();
        assertThat(file()).hasContent(erased.toString());
    }

    @Test
    void the_list_grows_line_by_line_and_only_its_owner_reads_it() throws Exception {
        list(keys).note(new KeyGone(erased));
        list(keys).note(new KeyGone(living));
        assertThat(Files.readAllLines(file())).containsExactly(erased.toString(), living.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_long_list_is_asked_for_in_a_few_questions() {
        var many = Stream.generate(() -> vault.newKey(UUID.randomUUID()))
                .limit(1201)
                .toList();
        many.forEach(id -> list(keys).note(new KeyGone(id)));
        var questions = new AtomicInteger();
        list((VaultKeys) Proxy.newProxyInstance(
                        VaultKeys.class.getClassLoader(),
                        new Class<?>[] {VaultKeys.class},
                        (proxy, method, arguments) -> {
                            questions.incrementAndGet();
                            return method.invoke(keys, arguments);
                        }))
                .replay();
        assertThat(many).allMatch(vault::isDestroyed);
        assertThat(vault.isDestroyed(living)).isFalse();
        assertThat(questions)
                .as("three for the keys, one for those to be listed")
                .hasValue(4);
    }

    @Test
    void without_any_there_is_no_list() {
        list(keys).replay();
        assertThat(file()).doesNotExist();
    }

    @Test
    void keys_that_the_copy_never_had_are_passed_over() {
        list(keys).note(new KeyGone(KeyId.random()));
        list(keys).replay();
        assertThat(vault.isDestroyed(living)).isFalse();
    }

    private DestroyedKeys list(VaultKeys stored) {
        var settings = Settings.of(Map.of("vern.data", folder.toString()));
        return new DestroyedKeys(settings, stored, TestClock.anyDay());
    }

    private Path file() {
        return folder.resolve("destroyed-keys");
    }
}
