package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.VaultKey;
import com.qmplus.vern.shared.VaultKeys;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class VaultKeysContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");

    private final Databases on;
    private final VaultKeys keys;
    private final UUID owner = UUID.randomUUID();
    private final VaultKey key = aKey("vern-master-1");

    VaultKeysContractTest(Databases on) {
        this.on = on;
        this.keys = on.repository(InMemoryVaultKeys::new, JpaVaultKeys::new);
        on.inTransaction(() -> keys.add(key));
    }

    @Test
    void a_key_is_found_as_it_was_stored() {
        var found = on.inTransaction(() -> keys.find(key.id())).orElseThrow();
        assertThat(found.wrapped()).isEqualTo(new Sealed(new byte[] {1, 2, 3}));
        assertThat(found.owner()).isEqualTo(owner);
        assertThat(found.master()).isEqualTo("vern-master-1");
        assertThat(found.isDestroyed()).isFalse();
        assertThat(on.inTransaction(keys::destroyed)).doesNotContain(key.id());
    }

    @Test
    void many_are_found_at_once_and_unknown_ones_left_out() {
        var found = on.inTransaction(() -> keys.findAll(List.of(key.id(), KeyId.random())));
        assertThat(found).extracting(VaultKey::id).containsExactly(key.id());
        assertThat(on.inTransaction(() -> keys.findAll(List.of()))).isEmpty();
    }

    @Test
    void an_unknown_key_is_not_found() {
        assertThat(on.inTransaction(() -> keys.find(KeyId.random()))).isEmpty();
    }

    @Test
    void a_removed_key_leaves_nothing() {
        on.inTransaction(() -> keys.remove(keys.find(key.id()).orElseThrow()));
        assertThat(on.inTransaction(() -> keys.find(key.id()))).isEmpty();
        assertThat(on.inTransaction(keys::destroyed)).doesNotContain(key.id());
    }

    @Test
    void a_destroyed_key_stays_as_a_row_without_a_key() {
        on.inTransaction(() -> keys.find(key.id()).orElseThrow().destroy(NOW));
        assertThat(on.inTransaction(() -> keys.find(key.id())).orElseThrow().isDestroyed())
                .isTrue();
        assertThat(on.inTransaction(keys::destroyed)).contains(key.id());
    }

    @Test
    void keys_pass_to_a_new_owner() {
        var person = UUID.randomUUID();
        on.inTransaction(() -> keys.find(key.id()).orElseThrow().passTo(person));
        assertThat(on.inTransaction(() -> keys.ownedBy(person)))
                .extracting(VaultKey::id)
                .containsExactly(key.id());
        assertThat(on.inTransaction(() -> keys.ownedBy(owner))).isEmpty();
    }

    @Test
    void living_keys_under_another_master_are_told() {
        on.inTransaction(() -> {
            keys.find(key.id()).orElseThrow().wrapAnew(new Sealed(new byte[] {9}), "vern-master-7");
        });
        var destroyed = aKey("vern-master-1");
        on.inTransaction(() -> keys.add(destroyed));
        on.inTransaction(() -> keys.find(destroyed.id()).orElseThrow().destroy(NOW));
        assertThat(on.inTransaction(() -> keys.notWrappedBy("vern-master-1", 1000)))
                .extracting(VaultKey::id)
                .contains(key.id())
                .doesNotContain(destroyed.id());
        assertThat(on.inTransaction(() -> keys.notWrappedBy("vern-master-7", 1000)))
                .extracting(VaultKey::id)
                .doesNotContain(key.id(), destroyed.id());
    }

    @Test
    void the_living_among_many_are_found_at_once() {
        var destroyed = aKey("vern-master-1");
        on.inTransaction(() -> keys.add(destroyed));
        on.inTransaction(() -> keys.find(destroyed.id()).orElseThrow().destroy(NOW));
        assertThat(on.inTransaction(() -> keys.livingOf(List.of(KeyId.random(), destroyed.id(), key.id()))))
                .extracting(VaultKey::id)
                .containsExactly(key.id());
        assertThat(on.inTransaction(() -> keys.livingOf(List.of()))).isEmpty();
    }

    @Test
    void a_vault_with_a_key_is_not_empty() {
        assertThat(on.inTransaction(keys::isEmpty)).isFalse();
    }

    private VaultKey aKey(String master) {
        return new VaultKey(KeyId.random(), owner, new Sealed(new byte[] {1, 2, 3}), master, NOW);
    }
}
