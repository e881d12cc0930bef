package com.qmplus.vern.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was erased has come back, and is held by now: it is erased again once nothing holds it any more (R7.3, R7.4). */
@Entity
@Table(name = "erasure_held_back")
public class HeldBackErasure {

    @Id
    @Column(name = "erasure_id")
    private UUID erasure;

    protected HeldBackErasure() {} // for JPA

    public HeldBackErasure(UUID erasure) {
        this.erasure = erasure;
    }

    public UUID erasure() {
        return erasure;
    }
}
