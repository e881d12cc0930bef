package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.KeyDestroyed;
import com.qmplus.vern.shared.KeyGone;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.VaultKey;
import com.qmplus.vern.shared.application.Vaults.FixedKeyring;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VaultTest {

    private static final String HERE = "datum 1";
    private static final String PLAIN = "Storgata 1, 0155 Oslo";

    private final InMemoryVaultKeys keys = new InMemoryVaultKeys();
    private final FixedKeyring keyring = new FixedKeyring(Vaults.masters(1));
    private final List<KeyGone> gone = new ArrayList<>();
    private final Vault vault = new Vault(keys, keyring, new Heard<>(gone::add), TestClock.anyDay());
    private final UUID person = UUID.randomUUID();
    private final KeyId key = vault.newKey(person);
    private final Sealed sealed = vault.sealText(key, HERE, PLAIN);

    @Test
    void what_was_sealed_opens_to_what_it_was() {
        assertThat(vault.openText(key, HERE, sealed)).isEqualTo(PLAIN);
        assertThat(vault.open(key, HERE, vault.seal(key, HERE, new byte[0]))).isEmpty();
    }

    @Test
    void the_ciphertext_does_not_hold_the_plain_text_and_differs_each_time() {
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Storgata");
        assertThat(vault.sealText(key, HERE, PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    void every_altered_byte_is_noticed() {
        for (int place = 0; place < sealed.bytes().length; place++) {
            var altered = sealed.bytes();
            altered[place] ^= 1;
            assertThatThrownBy(() -> vault.open(key, HERE, new Sealed(altered)))
                    .as("byte %d", place)
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void what_is_cut_short_is_noticed() {
        assertThatThrownBy(() -> vault.open(key, HERE, new Sealed(new byte[0]))).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(key, HERE, new Sealed(new byte[20])))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void it_opens_nowhere_but_where_it_was_sealed_for() {
        assertThatThrownBy(() -> vault.open(key, "datum 2", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void it_opens_under_no_other_key() {
        var another = vault.newKey(person);
        assertThatThrownBy(() -> vault.open(another, HERE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_wrapped_key_cannot_take_the_place_of_another() {
        var stranger = new VaultKey(
                KeyId.random(),
                person,
                row().wrapped(),
                "vern-master-1",
                TestClock.anyDay().instant());
        keys.add(stranger);
        assertThatThrownBy(() -> vault.open(stranger.id(), HERE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void destroying_a_key_makes_it_unreadable_for_ever() {
        vault.destroy(key);
        assertThat(vault.isDestroyed(key)).isTrue();
        assertThat(gone).containsExactly(new KeyGone(key));
        assertThatThrownBy(() -> vault.open(key, HERE, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> vault.sealText(key, HERE, PLAIN)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> row().wrapped()).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroying_a_persons_keys_destroys_the_cases_that_became_theirs() {
        var caseKey = vault.newKey(UUID.randomUUID());
        var message = vault.sealText(caseKey, "message", "I want to see my data");
        var strangersKey = vault.newKey(UUID.randomUUID());
        vault.passTo(caseKey, person);
        vault.destroyAllOf(person);
        assertThatThrownBy(() -> vault.open(caseKey, "message", message)).isInstanceOf(KeyDestroyed.class);
        assertThat(vault.isDestroyed(key)).isTrue();
        assertThat(vault.isDestroyed(strangersKey)).isFalse();
    }

    @Test
    void an_unknown_key_is_not_found() {
        assertThatThrownBy(() -> vault.open(KeyId.random(), HERE, sealed)).isInstanceOf(NotFound.class);
    }

    @Test
    void destroying_a_key_that_is_missing_lists_it_all_the_same() {
        var missing = KeyId.random();

        vault.destroy(missing);

        assertThat(gone).containsExactly(new KeyGone(missing));
    }

    @Test
    void after_a_rotation_the_older_master_key_is_needed_no_longer() {
        var destroyed = vault.newKey(person);
        vault.destroy(destroyed);
        keyring.change(Vaults.masters(2));
        assertThat(vault.openText(key, HERE, sealed)).isEqualTo(PLAIN);
        assertThat(vault.wrapAnew(100)).isEqualTo(1);
        assertThat(vault.wrapAnew(100)).isZero();
        keyring.change(Vaults.onlyMaster(2));
        assertThat(vault.openText(key, HERE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void the_tenth_master_key_is_newer_than_the_ninth() {
        assertThat(Vaults.masters(10).newest()).isEqualTo("vern-master-10");
    }

    @Test
    void without_the_master_key_nothing_opens_and_the_message_says_what_is_missing() {
        keyring.change(Vaults.onlyMaster(2));
        assertThatThrownBy(() -> vault.open(key, HERE, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vern-master-1")
                .hasMessageContaining("vern.keystore.path");
    }

    @Test
    void keyed_hashes_are_the_same_each_time_and_differ_by_purpose() {
        var code = "K7Q2".getBytes(StandardCharsets.UTF_8);
        assertThat(vault.mac("case code", code)).hasSize(32).isEqualTo(vault.mac("case code", code));
        assertThat(vault.mac("mail token", code)).isNotEqualTo(vault.mac("case code", code));
    }

    private VaultKey row() {
        return keys.find(key).orElseThrow();
    }
}
