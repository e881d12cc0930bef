package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asks for a new case code. It is kept alike whether or not there is such a case and whoever's the address is, so
 * that neither answer nor time tells; the next round hears it (ADR 8).
 */
@Entity
@Table(name = "code_plea")
public class CodePlea {

    @Id
    private UUID id;

    private String reference;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "asked_on")
    private Instant asked;

    protected CodePlea() {} // for JPA

    public CodePlea(ReferenceNumber reference, String addressHash, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.addressHash = addressHash;
        this.asked = now;
    }

    public ReferenceNumber reference() {
        return new ReferenceNumber(reference);
    }

    public String addressHash() {
        return addressHash;
    }

    public Instant asked() {
        return asked;
    }
}
