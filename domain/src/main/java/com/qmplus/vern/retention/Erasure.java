package com.qmplus.vern.retention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The evidence that data of somebody were erased, and what recognises them when they come back: a case, keyed hashes, keys of the
 * register, an instant, and no content (R7.4, R7.5). It is never changed; when its own time is over it goes.
 */
@Entity
@Table(name = "erasure")
public class Erasure {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "erased_on")
    private Instant erasedOn;

    @ElementCollection
    @CollectionTable(name = "erasure_subject", joinColumns = @JoinColumn(name = "erasure_id"))
    private Set<SubjectHash> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "erasure_field", joinColumns = @JoinColumn(name = "erasure_id"))
    private Set<Erased> erased = new HashSet<>();

    protected Erasure() {} // for JPA

    public Erasure(UUID id, UUID caseId, Instant when, Collection<SubjectHash> subjects, Collection<Erased> erased) {
        this.id = id;
        this.caseId = caseId;
        erasedOn = when;
        this.subjects.addAll(subjects);
        this.erased.addAll(erased);
    }

    public boolean isOfAnyOf(Collection<String> hashes) {
        return subjects.stream().map(SubjectHash::hash).anyMatch(hashes::contains);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Instant when() {
        return erasedOn;
    }

    public Set<SubjectHash> subjects() {
        return Set.copyOf(subjects);
    }

    public Set<Erased> erased() {
        return Set.copyOf(erased);
    }

    @Override
    public String toString() {
        return "Erasure " + id;
    }
}
