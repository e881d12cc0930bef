package com.qmplus.vern.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of the vault, wrapped by a master key that lies outside the database. It belongs to a case or a person: a case's
 * key is adopted by the person once they are known, so that destroying a person's keys destroys their cases too. A
 * destroyed key leaves its row, without the key, so that it can be told from one that never was.
 */
@Entity
@Table(name = "vault_key")
public class VaultKey {

    @Id
    private UUID id;

    private UUID owner;
    private @Nullable Sealed wrapped;

    @Column(name = "master_alias")
    private String master;

    @Column(name = "created_on")
    private Instant createdOn;

    @Column(name = "destroyed_on")
    private @Nullable Instant destroyedOn;

    protected VaultKey() {} // for JPA

    public VaultKey(KeyId id, UUID owner, Sealed wrapped, String master, Instant createdOn) {
        this.id = id.value();
        this.owner = owner;
        this.wrapped = wrapped;
        this.master = master;
        this.createdOn = createdOn;
    }

    public KeyId id() {
        return new KeyId(id);
    }

    public UUID owner() {
        return owner;
    }

    /** The alias of the master key that wraps it. */
    public String master() {
        return master;
    }

    public Sealed wrapped() {
        if (wrapped == null) throw new KeyDestroyed();
        return wrapped;
    }

    public boolean isDestroyed() {
        return destroyedOn != null;
    }

    public void passTo(UUID newOwner) {
        owner = newOwner;
    }

    /** The same key under a newer master key. */
    public void wrapAnew(Sealed newlyWrapped, String newMaster) {
        if (isDestroyed()) throw new KeyDestroyed();
        wrapped = newlyWrapped;
        master = newMaster;
    }

    /** For ever: whatever was sealed under it can be read by nobody. */
    public void destroy(Instant now) {
        if (isDestroyed()) return;
        wrapped = null;
        destroyedOn = now;
    }
}
