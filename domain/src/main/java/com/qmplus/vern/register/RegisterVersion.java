package com.qmplus.vern.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A state of the register that answers were built on: who made it, when and why. It never changes. */
@Entity
@Table(name = "register_version")
public class RegisterVersion {

    @Id
    private int number;

    @Column(name = "made_on")
    private Instant madeOn;

    @Column(name = "made_by")
    private String madeBy;

    private String why;

    protected RegisterVersion() {} // for JPA

    public RegisterVersion(int number, Instant madeOn, String madeBy, String why) {
        this.number = number;
        this.madeOn = madeOn;
        this.madeBy = madeBy;
        this.why = why;
    }

    public int number() {
        return number;
    }

    public Instant madeOn() {
        return madeOn;
    }

    public String madeBy() {
        return madeBy;
    }

    public String why() {
        return why;
    }
}
