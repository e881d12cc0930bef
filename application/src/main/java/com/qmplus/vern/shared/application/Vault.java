package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KeyGone;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.VaultKey;
import com.qmplus.vern.shared.VaultKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values under a key per person, or per case until the person is known (AES-256-GCM). What is sealed is bound to
 * its key and its context, the place it belongs to (for example {@code "datum " + id}): moved elsewhere it does not
 * open. Destroying a key makes everything under it unreadable. Inside the application only, in the caller's transaction.
 */
@ApplicationScoped
public class Vault {

    private VaultKeys keys;
    private MasterKeyring keyring;
    private Event<KeyGone> gone;
    private Clock clock;

    protected Vault() {} // for CDI

    @Inject
    public Vault(VaultKeys keys, MasterKeyring keyring, Event<KeyGone> gone, Clock clock) {
        this.keys = keys;
        this.keyring = keyring;
        this.gone = gone;
        this.clock = clock;
    }

    /** @param owner the person, case or employee whose data it will seal */
    public KeyId newKey(UUID owner) {
        var id = KeyId.random();
        var masters = keyring.keys();
        var alias = masters.newest();
        var wrapped = Cryptography.seal(
                masters.master(alias), wrapping(id), Cryptography.newKey().getEncoded());
        keys.add(new VaultKey(id, owner, wrapped, alias, clock.instant()));
        return id;
    }

    /** Fetches the keys at once, for many values under many keys in one transaction. */
    public void makeReady(Collection<KeyId> ids) {
        keys.findAll(ids);
    }

    public Sealed seal(KeyId key, String context, byte[] plain) {
        return Cryptography.seal(unwrapped(key), bound(key, context), plain);
    }

    public byte[] open(KeyId key, String context, Sealed sealed) {
        return Cryptography.open(unwrapped(key), bound(key, context), sealed);
    }

    public Sealed sealText(KeyId key, String context, String plain) {
        return seal(key, context, plain.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(KeyId key, String context, Sealed sealed) {
        return new String(open(key, context, sealed), StandardCharsets.UTF_8);
    }

    /** The key now belongs to that owner and is destroyed with their others: a case's to its person. */
    public void passTo(KeyId key, UUID newOwner) {
        row(key).passTo(newOwner);
    }

    /** One that is missing is listed as destroyed all the same, so that no copy brings it back. */
    public void destroy(KeyId key) {
        keys.find(key).ifPresentOrElse(this::destroy, () -> gone.fire(new KeyGone(key)));
    }

    /**
     * Removes the key of something that goes by itself within the hour, wherever a copy of the database brings it back: no
     * list needs to tell that it was destroyed.
     */
    public void forget(KeyId key) {
        keys.find(key).ifPresent(keys::remove);
    }

    /** Every key that belongs to the owner. */
    public void destroyAllOf(UUID owner) {
        keys.ownedBy(owner).forEach(this::destroy);
    }

    public boolean isDestroyed(KeyId key) {
        return row(key).isDestroyed();
    }

    /**
     * A keyed hash (HMAC-SHA-256) for codes and tokens that are compared but never read back.
     *
     * @param purpose keeps hashes of different things apart, for example {@code "case code"}
     */
    public byte[] mac(String purpose, byte[] message) {
        var forPurpose = Cryptography.mac(keyring.keys().mac(), purpose.getBytes(StandardCharsets.UTF_8));
        return Cryptography.mac(new SecretKeySpec(forPurpose, "HmacSHA256"), message);
    }

    /** Wraps keys anew that an older master key still wraps; says how many, at most {@code limit}. */
    public int wrapAnew(int limit) {
        var masters = keyring.keys();
        var alias = masters.newest();
        var old = keys.notWrappedBy(alias, limit);
        old.forEach(key -> key.wrapAnew(
                Cryptography.seal(
                        masters.master(alias),
                        wrapping(key.id()),
                        unwrapped(key, masters).getEncoded()),
                alias));
        return old.size();
    }

    private void destroy(VaultKey key) {
        key.destroy(clock.instant());
        gone.fire(new KeyGone(key.id()));
    }

    private SecretKey unwrapped(KeyId id) {
        return unwrapped(row(id), keyring.keys());
    }

    private static SecretKey unwrapped(VaultKey key, MasterKeys masters) {
        var bytes = Cryptography.open(masters.master(key.master()), wrapping(key.id()), key.wrapped());
        return new SecretKeySpec(bytes, "AES");
    }

    private VaultKey row(KeyId id) {
        return keys.find(id).orElseThrow(() -> new NotFound("key"));
    }

    private static String wrapping(KeyId id) {
        return "vault key " + id;
    }

    private static String bound(KeyId id, String context) {
        return id + " " + context;
    }
}
