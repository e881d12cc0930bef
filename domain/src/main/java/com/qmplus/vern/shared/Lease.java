package com.qmplus.vern.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Which node may do a piece of work that must be done by one alone, and until when. */
@Entity
@Table(name = "lease")
public class Lease {

    @Id
    private String name;

    @Version
    private long version;

    private String holder;

    @Column(name = "held_until")
    private Instant until;

    protected Lease() {} // for JPA

    public Lease(String name, String holder, Instant until) {
        this.name = name;
        this.holder = holder;
        this.until = until;
    }

    public boolean isFreeFor(String node, Instant now) {
        return holder.equals(node) || !until.isAfter(now);
    }

    public void take(String node, Instant newEnd) {
        holder = node;
        until = newEnd;
    }
}
