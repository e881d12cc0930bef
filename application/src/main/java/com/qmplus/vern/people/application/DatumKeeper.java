package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.CarriedOut.ANNOTATION_ERASED;
import static com.qmplus.vern.shared.CarriedOut.BY_HAND;
import static com.qmplus.vern.shared.CarriedOut.CHANGED_SINCE;
import static com.qmplus.vern.shared.CarriedOut.DONE;
import static com.qmplus.vern.shared.CarriedOut.DONE_BEFORE;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ComebackPolicy;
import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.ErasureHolds;
import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.RemovalPolicy;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Corrects and erases what is held of a person, as it was decided; only the door asks it to. Told twice it does it once, and what has
 * become another since it was decided is left alone. What a datum said before it was corrected is not kept here: it is evidence of the
 * case, and goes with it.
 */
@ApplicationScoped
public class DatumKeeper {

    private People people;
    private PersonFiles files;
    private KnownByData known;
    private CorrectedValues corrected;
    private RestrictionBook restrictions;
    private Supplier<ErasureHolds> holds;
    private CurrentRegister register;
    private Vault vault;
    private Clock clock;

    protected DatumKeeper() {} // for CDI

    @Inject
    public DatumKeeper(
            People people,
            PersonFiles files,
            KnownByData known,
            CorrectedValues corrected,
            RestrictionBook restrictions,
            Instance<ErasureHolds> holds,
            CurrentRegister register,
            Vault vault,
            Clock clock) {
        this(people, files, known, corrected, restrictions, holds::get, register, vault, clock);
    }

    /** The holds are asked for when they are needed: they are kept by a feature that knows this one. */
    DatumKeeper(
            People people,
            PersonFiles files,
            KnownByData known,
            CorrectedValues corrected,
            RestrictionBook restrictions,
            Supplier<ErasureHolds> holds,
            CurrentRegister register,
            Vault vault,
            Clock clock) {
        this.people = people;
        this.files = files;
        this.known = known;
        this.corrected = corrected;
        this.restrictions = restrictions;
        this.holds = holds;
        this.register = register;
        this.vault = vault;
        this.clock = clock;
    }

    /** A field as a system brought it: a person has it once. */
    record Place(FieldKey field, SystemKey system) {

        static Place of(HeldDatum datum) {
            return new Place(new FieldKey(datum.field()), new SystemKey(datum.system()));
        }
    }

    List<CarriedOut> erase(PersonId id, List<HeldDatum> data) {
        return each(id, data, (person, these) -> {
            var held = holds.get().of(id);
            var gone = new HashSet<FieldKey>();
            var results = these.stream()
                    .map(datum -> erase(person, datum, held, gone))
                    .toList();
            forget(person, gone, held);
            return results;
        });
    }

    private CarriedOut erase(Person person, HeldDatum told, HeldBack held, Set<FieldKey> gone) {
        var place = Place.of(told);
        var datum = person.datum(place.field(), place.system()).orElse(null);
        if (datum == null) return DONE_BEFORE;
        boolean isItself = files.value(person, datum).equals(told.value());
        if (!isItself && !isAnnotation(person, datum, told.value())) return CHANGED_SINCE;
        if (held.covers(place.field())) return CHANGED_SINCE;
        if (isItself) {
            person.forget(place.field(), place.system());
            gone.add(place.field());
            return DONE;
        }
        datum.loseAnnotation();
        return ANNOTATION_ERASED;
    }

    private boolean isAnnotation(Person person, Datum datum, String value) {
        var annotation = files.annotation(person, datum);
        return annotation != null && annotation.statement().equals(value);
    }

    List<CarriedOut> correct(PersonId id, List<Correction> corrections) {
        return each(
                id,
                corrections,
                (person, these) -> these.stream()
                        .map(correction -> correct(person, correction))
                        .toList());
    }

    private CarriedOut correct(Person person, Correction correction) {
        var place = Place.of(correction.held());
        var datum = person.datum(place.field(), place.system()).orElse(null);
        if (datum == null) return DONE_BEFORE;
        var value = files.value(person, datum);
        if (value.equals(correction.to())) return DONE_BEFORE;
        if (!value.equals(correction.held().value())) return CHANGED_SINCE;
        if (!mayStand(person, place.field(), correction.to())) return BY_HAND;
        var sealed = vault.sealText(person.key(), NewDatum.context(datum.id()), correction.to());
        datum.correct(sealed, corrected.hash(datum.id(), value), clock.instant());
        known.forget(person, Set.of(place.field()));
        known.add(person, place, correction.to());
        return DONE;
    }

    /** What an import would not take, a correction does not bring either (R4.7, statement 41). */
    private boolean mayStand(Person person, FieldKey field, String value) {
        return StorableValue.objection(field, value).isEmpty()
                && StoragePolicy.mayBeCorrected(register.now(), field, person.relationViews(), today());
    }

    boolean wasCorrectedFrom(Person person, FieldKey field, SystemKey system, String value) {
        return person.datum(field, system)
                .filter(datum -> corrected.wasCorrectedFrom(datum, value))
                .isPresent();
    }

    List<CarriedOut> annotate(PersonId id, List<Annotation> annotations) {
        return each(
                id,
                annotations,
                (person, these) -> these.stream()
                        .map(annotation -> annotate(person, annotation))
                        .toList());
    }

    private CarriedOut annotate(Person person, Annotation annotation) {
        var place = Place.of(annotation.held());
        var datum = person.datum(place.field(), place.system()).orElse(null);
        if (datum == null) return DONE_BEFORE;
        if (isAnnotation(person, datum, annotation.statement())) return DONE_BEFORE;
        if (!files.value(person, datum).equals(annotation.held().value())) return CHANGED_SINCE;
        var context = Datum.annotationContext(datum.id());
        datum.annotate(vault.sealText(person.key(), context, annotation.statement()), clock.instant());
        return DONE;
    }

    List<CarriedOut> restricted(PersonId id, List<HeldDatum> data) {
        return restricted(id, data, true, order -> true);
    }

    /** What another case restricts still is none of this one's. */
    List<CarriedOut> released(PersonId id, List<HeldDatum> data, CaseRef caseRef) {
        return restricted(id, data, false, order -> order.caseRef().equals(caseRef));
    }

    private List<CarriedOut> restricted(
            PersonId id, List<HeldDatum> data, boolean expected, Predicate<RestrictionOrder> counts) {
        return each(id, data, (person, these) -> {
            var orders =
                    restrictions.of(person).orders().stream().filter(counts).toList();
            return these.stream()
                    .map(Place::of)
                    .map(place -> person.datum(place.field(), place.system()).isEmpty()
                                    || isRestricted(place, orders) == expected
                            ? DONE_BEFORE
                            : CHANGED_SINCE)
                    .toList();
        });
    }

    private static boolean isRestricted(Place place, List<RestrictionOrder> orders) {
        return orders.stream().anyMatch(order -> order.extent().includes(place.field(), place.system()));
    }

    /**
     * What is there again of what was erased, and not because the person has come back since.
     *
     * @param places every one of a field where no system is named
     */
    List<ErasedPlace> back(PersonId id, Collection<ErasedPlace> places, Instant erased) {
        return people.find(id).stream()
                .flatMap(person -> places.stream()
                        .filter(place -> !hasComeBack(person, place.field(), erased))
                        .filter(place -> person.data().stream().anyMatch(datum -> isAt(place, datum, erased))))
                .toList();
    }

    private static boolean isAt(ErasedPlace place, Datum datum, Instant erased) {
        var said = datum.annotated();
        return place.is(datum.field(), datum.system())
                && (!place.annotation() || said != null && !said.isAfter(erased));
    }

    private boolean hasComeBack(Person person, FieldKey field, Instant erased) {
        var day = LocalDate.ofInstant(erased, clock.getZone());
        var relations = person.relationViews().stream()
                .filter(relation -> relation.holdsOn(today()))
                .collect(Collectors.toMap(
                        RelationView::kind, RelationView::from, (one, other) -> one.isAfter(other) ? one : other));
        return ComebackPolicy.mayReturn(register.now(), field, day, relations, today());
    }

    /** What is held of those (R7.3). */
    List<ErasedPlace> held(PersonId id, Collection<ErasedPlace> places) {
        var held = holds.get().of(id);
        return places.stream().filter(place -> held.covers(place.field())).toList();
    }

    /** What no longer opens is what somebody was erased with. */
    boolean isUnreadable(PersonId id) {
        return people.find(id).filter(person -> vault.isDestroyed(person.key())).isPresent();
    }

    void eraseAgain(PersonId id, Collection<ErasedPlace> places) {
        var person = people.findForChange(id).orElse(null);
        if (person == null) return;
        if (vault.isDestroyed(person.key())) {
            people.remove(person);
            return;
        }
        var held = holds.get().of(id);
        var free = person.data().stream()
                .filter(datum -> !held.covers(datum.field()))
                .toList();
        var gone = new HashSet<FieldKey>();
        free.stream().filter(datum -> isAmong(places, datum, true)).forEach(Datum::loseAnnotation);
        free.stream().filter(datum -> isAmong(places, datum, false)).forEach(datum -> {
            person.forget(datum.field(), datum.system());
            gone.add(datum.field());
        });
        forget(person, gone, held);
    }

    private static boolean isAmong(Collection<ErasedPlace> places, Datum datum, boolean annotation) {
        return places.stream()
                .filter(place -> place.annotation() == annotation)
                .anyMatch(place -> place.is(datum.field(), datum.system()));
    }

    /** With what is gone goes what they were known by; and they themselves, when nothing is left. */
    private void forget(Person person, Set<FieldKey> gone, HeldBack held) {
        if (gone.isEmpty()) return;
        known.forget(person, gone);
        var restricted = restrictions.of(person);
        if (!RemovalPolicy.mayGo(person, restricted, held, register.now(), today())) return;
        people.remove(person);
        vault.destroy(person.key());
    }

    private <T> List<CarriedOut> each(PersonId id, List<T> these, BiFunction<Person, List<T>, List<CarriedOut>> work) {
        Optional<Person> person = people.findForChange(id);
        return person.map(known -> work.apply(known, these))
                .orElseGet(() -> these.stream().map(one -> DONE_BEFORE).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
