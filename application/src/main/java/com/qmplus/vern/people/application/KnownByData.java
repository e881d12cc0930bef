package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.FieldKey.CRM_ID;
import static com.qmplus.vern.register.FieldKey.EMAIL;
import static com.qmplus.vern.register.FieldKey.FIRST_NAME;
import static com.qmplus.vern.register.FieldKey.LAST_NAME;
import static com.qmplus.vern.register.FieldKey.MOBILE;
import static com.qmplus.vern.register.FieldKey.PHONE;
import static java.util.stream.Collectors.joining;

import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.DatumKeeper.Place;
import com.qmplus.vern.register.FieldKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person is called and found by, which stands in clear, follows the data that say so when they are corrected or erased. */
@ApplicationScoped
public class KnownByData {

    private static final List<FieldKey> NAME = List.of(FIRST_NAME, LAST_NAME);

    private PersonFiles files;
    private Clock clock;

    protected KnownByData() {} // for CDI

    @Inject
    public KnownByData(PersonFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Whoever is known by it would be found by it, if it can be read at all. */
    static boolean isReadable(FieldKey field, String value) {
        return kind(field).isEmpty() || normalised(field, value).isPresent();
    }

    /** They are known no longer by what no datum says any more, of these fields. */
    void forget(Person person, Collection<FieldKey> fields) {
        if (fields.isEmpty()) return;
        person.identifiers().stream()
                .filter(known -> fieldsOf(known.kind()).anyMatch(fields::contains))
                .filter(known -> !isStillSaid(person, known))
                .forEach(known -> person.isNoLongerKnownBy(known.kind(), known.system(), known.value()));
        if (person.data().isEmpty()) leaveNothing(person);
        else if (NAME.stream().anyMatch(fields::contains)) rename(person);
        else if (isCalledByAnAddress(person)) person.rename("");
    }

    /** An address stands for the name of who has none, and goes when no datum says it any more. */
    private boolean isCalledByAnAddress(Person person) {
        return Normalised.email(person.name()).isPresent()
                && person.data().stream()
                        .filter(datum -> datum.field().equals(EMAIL))
                        .noneMatch(datum -> files.value(person, datum).equals(person.name()));
    }

    /** Whether the field is what makes them known by that. */
    static boolean says(FieldKey field, @Nullable String value, String known) {
        return value != null && normalised(field, value).filter(known::equals).isPresent();
    }

    /** They are found by what stands there now. */
    void add(Person person, Place place, String value) {
        kind(place.field())
                .ifPresent(kind -> normalised(place.field(), value)
                        .ifPresent(known -> person.isKnownBy(kind, place.system(), known, clock.instant())));
    }

    private static void leaveNothing(Person person) {
        person.identifiers().forEach(known -> person.isNoLongerKnownBy(known.kind(), known.system(), known.value()));
        person.rename("");
    }

    /** Who has no name left is called by nothing. */
    private void rename(Person person) {
        var system = person.data().stream()
                .filter(datum -> NAME.contains(datum.field()))
                .map(Datum::system)
                .findFirst();
        person.rename(system.map(from -> NAME.stream()
                        .flatMap(field -> person.datum(field, from).stream())
                        .map(datum -> files.value(person, datum))
                        .collect(joining(" "))
                        .replaceAll("\\s+", " "))
                .orElse(""));
    }

    private boolean isStillSaid(Person person, Identifier known) {
        return fieldsOf(known.kind())
                .flatMap(field -> person.datum(field, known.system()).stream())
                .anyMatch(datum -> normalised(datum.field(), files.value(person, datum))
                        .filter(known.value()::equals)
                        .isPresent());
    }

    static Stream<FieldKey> fieldsOf(IdentifierKind kind) {
        return switch (kind) {
            case EMAIL -> Stream.of(EMAIL);
            case PHONE -> Stream.of(PHONE, MOBILE);
            case CRM_ID -> Stream.of(CRM_ID);
        };
    }

    private static Optional<IdentifierKind> kind(FieldKey field) {
        return Stream.of(IdentifierKind.values())
                .filter(kind -> fieldsOf(kind).anyMatch(field::equals))
                .findFirst();
    }

    private static Optional<String> normalised(FieldKey field, String value) {
        return kind(field).flatMap(kind -> switch (kind) {
            case EMAIL -> Normalised.email(value);
            case PHONE -> Normalised.phone(value);
            case CRM_ID -> Optional.of(value.strip());
        });
    }
}
