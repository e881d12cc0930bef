package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose data the controller holds. Relations decide which purposes apply; by the register, those decide which
 * fields may be kept. The name and the identifiers stay in clear to be searched by; every value is sealed under the
 * person's own key, and gone with it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Column(name = "vault_key")
    private KeyId key;

    @Column(name = "known_since")
    private Instant knownSince;

    /** The first day on which the person may stand otherwise than {@link Datum} has it; null: never, unless they are changed. */
    @Column(name = "stands_until")
    private @Nullable LocalDate standsUntil = LocalDate.EPOCH;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Identifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Relation> relations = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Datum> data = new ArrayList<>();

    protected Person() {} // for JPA

    public Person(PersonId id, String name, @Nullable Language language, KeyId key, Instant knownSince) {
        this.id = id.value();
        this.language = language;
        this.key = key;
        this.knownSince = knownSince;
        rename(name);
    }

    public final void rename(String newName) {
        name = newName;
        searchName = SearchName.of(newName).stored();
    }

    /** The person is found by this from now on; what they were known by before stays as old as it is. */
    public void isKnownBy(IdentifierKind kind, SystemKey system, String value, Instant now) {
        if (identifiers.stream().noneMatch(known -> known.is(kind, system, value)))
            identifiers.add(new Identifier(this, kind, system, value, now));
    }

    /** What a system no longer knows the person by. */
    public void isNoLongerKnownBy(IdentifierKind kind, SystemKey system, String value) {
        identifiers.removeIf(known -> known.is(kind, system, value));
    }

    /** Relations of a kind do not overlap: one that comes back does so when the last of them is over. */
    public void begin(RelationKindKey kind, LocalDate from, @Nullable String agreement) {
        var ofKind = relations.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(relation -> Optional.ofNullable(relation.until()))
                .toList();
        if (ofKind.stream().anyMatch(Optional::isEmpty)) return;
        var begins = ofKind.stream()
                .flatMap(Optional::stream)
                .filter(over -> over.isAfter(from))
                .max(Comparator.naturalOrder())
                .orElse(from);
        relations.add(new Relation(this, kind, begins, agreement));
        standsUntil = LocalDate.EPOCH;
    }

    /** No relation of the kind holds any longer from that day on, also none that was to come; one that has ended before stays as it is. */
    public void end(RelationKindKey kind, LocalDate until) {
        relations.stream().filter(relation -> relation.outlasts(until, kind)).forEach(relation -> relation.end(until));
        standsUntil = LocalDate.EPOCH;
    }

    private void end(RelationChange.Ends change, LocalDate today) {
        var ending = RelationPolicy.ending(change, relationViews(), today);
        relations.stream()
                .filter(relation -> relation.outlasts(today, change.kind()))
                .filter(relation ->
                        ending.filter(it -> it.from().equals(relation.from())).isPresent())
                .forEach(relation -> relation.end(change.day()));
        standsUntil = LocalDate.EPOCH;
    }

    /** Lets a relation begin or end, if {@link RelationPolicy} allows it. */
    public void change(RelationChange change, Register register, LocalDate today) {
        RelationPolicy.check(change, relationViews(), register, today);
        switch (change) {
            case RelationChange.Begins(var kind, var day, var agreement) -> begin(kind, day, agreement);
            case RelationChange.Ends ends -> end(ends, today);
        }
    }

    /** Notes with the data how the person stands on that day, so that they can be held against the register unopened. */
    public void standOn(LocalDate day) {
        var standing = Standing.of(relationKinds(day));
        data.forEach(datum -> datum.isOfOneWhoStands(standing));
        standsUntil = relations.stream()
                .flatMap(relation -> Stream.of(Optional.of(relation.from()), Optional.ofNullable(relation.until())))
                .flatMap(Optional::stream)
                .filter(turn -> turn.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Keeps a datum in place of the one that the same system held for the field. One that no active purpose serves, or
     * that lacks a retention rule for one of them, cannot be kept (statement 41).
     */
    public void keep(NewDatum datum, Register register, LocalDate day) {
        StoragePolicy.admit(register, datum.field(), relationKinds(day), day).orRefuse();
        forget(datum.field(), datum.system());
        data.add(new Datum(this, datum, Standing.of(relationKinds(day))));
    }

    public void forget(FieldKey field, SystemKey system) {
        data.removeIf(datum -> datum.isOf(field, system));
    }

    public Optional<Datum> datum(FieldKey field, SystemKey system) {
        return data.stream().filter(datum -> datum.isOf(field, system)).findFirst();
    }

    /** How the person stands to the controller on that day. */
    public Set<RelationKindKey> relationKinds(LocalDate day) {
        return relations.stream()
                .filter(relation -> relation.holdsOn(day))
                .map(Relation::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a day has come, or something was changed, since it was noted how the person stands. */
    public boolean mayStandOtherwise(LocalDate day) {
        return standsUntil != null && !standsUntil.isAfter(day);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String name() {
        return name;
    }

    public @Nullable Language language() {
        return language;
    }

    public KeyId key() {
        return key;
    }

    public Instant knownSince() {
        return knownSince;
    }

    public List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    public List<Relation> relations() {
        return List.copyOf(relations);
    }

    /** The same, to be shown. */
    public List<RelationView> relationViews() {
        return relations.stream()
                .map(relation ->
                        new RelationView(relation.kind(), relation.from(), relation.until(), relation.agreement()))
                .toList();
    }

    public List<Datum> data() {
        return List.copyOf(data);
    }
}
