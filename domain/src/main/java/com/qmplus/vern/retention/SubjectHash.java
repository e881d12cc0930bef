package com.qmplus.vern.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Something by which a person was known, as a keyed hash: recognised when it comes back, and never read back without the key (R7.5). */
@Embeddable
public class SubjectHash {

    private String kind;

    @Column(name = "subject_hash")
    private String hash;

    protected SubjectHash() {} // for JPA

    public SubjectHash(String kind, String hash) {
        this.kind = kind;
        this.hash = hash;
    }

    public String kind() {
        return kind;
    }

    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectHash that && kind.equals(that.kind) && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, hash);
    }

    @Override
    public String toString() {
        return "SubjectHash " + kind;
    }
}
