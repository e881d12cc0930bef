package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person stands to the controller, from one day until another on which it no longer holds; it brings the purposes that apply. */
@Entity
@Table(name = "person_relation")
public class Relation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "relation_kind")
    private String kind;

    @Column(name = "begins_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    private @Nullable String agreement;

    protected Relation() {} // for JPA

    Relation(Person person, RelationKindKey kind, LocalDate from, @Nullable String agreement) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.kind = kind.value();
        this.from = from;
        this.agreement = agreement;
    }

    /** From that day on it holds no longer: who withdraws is left alone at once (GDPR art. 7(3)). */
    void end(LocalDate endsOn) {
        until = endsOn.isBefore(from) ? from : endsOn;
    }

    /** Whether it is of that kind and holds on a day after that one, or may. */
    boolean outlasts(LocalDate day, RelationKindKey otherKind) {
        return kind.equals(otherKind.value()) && (until == null || until.isAfter(day));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public RelationKindKey kind() {
        return new RelationKindKey(kind);
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public @Nullable String agreement() {
        return agreement;
    }
}
