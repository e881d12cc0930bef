package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What the vault does with one key, without the vault: unwrapped once, and opened with. */
public final class BareSeal {

    private final KeyId id;
    private final SecretKey key;

    private BareSeal(KeyId id, SecretKey key) {
        this.id = id;
        this.key = key;
    }

    /** Under the master key of {@link Vaults}. */
    public static BareSeal of(String id, byte[] wrapped) {
        var master = Vaults.masters(1).master(MasterKeys.PREFIX + 1);
        var key = Cryptography.open(master, "vault key " + id, new Sealed(wrapped));
        return new BareSeal(KeyId.of(id), new SecretKeySpec(key, "AES"));
    }

    public String open(String context, byte[] sealed) {
        return new String(Cryptography.open(key, id + " " + context, new Sealed(sealed)), StandardCharsets.UTF_8);
    }
}
