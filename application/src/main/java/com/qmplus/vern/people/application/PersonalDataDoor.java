package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.Restriction;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredData.Named;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one door to personal data: it checks that the caller needs to know, leaves the trace, and only then opens
 * (statement 44; no trace, no data). What was denied is traced too. No other class queries the tables of people.
 */
@ApplicationScoped
public class PersonalDataDoor {

    private static final String NAME = "identity";
    private static final String RELATIONS = "relationship";
    private static final String[] FOUND = {"identity", "contact"};

    private People people;
    private PersonFiles files;
    private PeopleSearch search;
    private StoredData stored;
    private RelationKeeper relations;
    private RestrictionBook restrictions;
    private DatumKeeper data;
    private NeedCheck need;
    private CurrentRegister register;
    private AccessLog log;

    protected PersonalDataDoor() {} // for CDI

    @Inject
    public PersonalDataDoor(
            People people,
            PersonFiles files,
            PeopleSearch search,
            StoredData stored,
            RelationKeeper relations,
            RestrictionBook restrictions,
            DatumKeeper data,
            NeedCheck need,
            CurrentRegister register,
            AccessLog log) {
        this.people = people;
        this.files = files;
        this.search = search;
        this.stored = stored;
        this.relations = relations;
        this.restrictions = restrictions;
        this.data = data;
        this.need = need;
        this.register = register;
        this.log = log;
    }

    /** What is held about the person, as far as the use reaches: all of it for a case, what it needs for a purpose. */
    public PersonFile open(PersonId id, Use use) {
        var access = access(Operation.VIEW, use).about(id.value());
        demandNeed(use, id, access);
        var found = people.find(id);
        if (found.isEmpty()) log.record(access); // that nobody is there any more is told too
        var person = found.orElseThrow(() -> new NotFound("person"));
        var restricted = restrictions.of(person);
        demandFree(use, restricted, access);
        var visible = files.visible(person, use, restricted);
        log.record(access.of(visible.categories()));
        return files.open(person, visible, use, restricted);
    }

    /**
     * Lets a relation of the person begin or end, once the trace of it has committed.
     *
     * @param shown the relations that the page showed
     * @throws com.qmplus.vern.shared.StalePage they are others by now
     */
    void change(PersonId id, RelationChange change, List<RelationView> shown, Use use) {
        var access = access(Operation.CHANGE, use).about(id.value()).of(RELATIONS);
        demandNeed(use, id, access);
        people.find(id).ifPresent(person -> demandFree(use, restrictions.of(person), access));
        log.record(access);
        relations.change(id, change, shown);
    }

    /** From now on only stored: what a claim demands of the data of the person whom its case is about (GDPR art. 18). */
    public void restrict(PersonId id, List<RestrictionOrder> orders, Use.ForProtection use) {
        var access = access(Operation.CHANGE, use).about(id.value()).of(RELATIONS);
        demandNeed(use, id, access);
        log.record(access);
        restrictions.impose(id, orders);
    }

    /** What the case has caused to be restricted, and still is: whomever it is about by now. */
    public List<RestrictionOrder> restrictedBy(CaseRef caseRef) {
        return restrictions.standingFor(caseRef).stream()
                .map(Restriction::order)
                .toList();
    }

    /** All that is only stored of the person now, by whatever case or word of theirs; nothing where they have been erased. */
    public List<RestrictionOrder> restrictedOf(PersonId id, Use.ForProtection use) {
        var access = access(Operation.VIEW, use).about(id.value()).of(RELATIONS);
        demandNeed(use, id, access);
        log.record(access);
        return people.find(id).map(person -> restrictions.of(person).orders()).orElse(List.of());
    }

    /**
     * Of whom the address is on file, all that is only stored of them now; nobody of whom what it has said in the case restricts nothing.
     */
    public Map<PersonId, List<RestrictionOrder>> restrictedAt(String email, Use.ForProtection use) {
        var access = access(Operation.SEARCH, use).of(FOUND);
        var restricted = restrictions.of(search.at(email)).entrySet().stream()
                .filter(each -> each.getValue().isBy(use.caseRef()))
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().orders()));
        log.record(access.found(restricted.size()));
        log.recordAll(restricted.keySet().stream()
                .map(person -> access(Operation.VIEW, use).about(person.value()).of(RELATIONS))
                .toList());
        return restricted;
    }

    /** What else restricts the data of those whom the case has restricted anything of, and is not about any more. */
    public List<RestrictionOrder> restrictedOfFormer(@Nullable PersonId now, Use.ForProtection use) {
        var former = restrictions.peopleOf(use.caseRef()).stream()
                .filter(person -> !person.equals(now))
                .flatMap(person -> people.find(person).stream())
                .toList();
        log.recordAll(former.stream()
                .map(person ->
                        access(Operation.VIEW, use).about(person.id().value()).of(RELATIONS))
                .toList());
        return restrictions.of(former).values().stream()
                .flatMap(restricted -> restricted.orders().stream())
                .filter(order -> !order.caseRef().equals(use.caseRef()))
                .toList();
    }

    /** Lets go of what the case has restricted; its row stays, and tells when and why (GDPR art. 18(3)). */
    public void release(List<RestrictionOrder> orders, Lifting because, Use.ForProtection use) {
        var these = restrictions.standingFor(use.caseRef()).stream()
                .filter(one -> orders.contains(one.order()))
                .toList();
        log.recordAll(these.stream()
                .map(Restriction::person)
                .distinct()
                .map(person ->
                        access(Operation.CHANGE, use).about(person.value()).of(RELATIONS))
                .toList());
        restrictions.lift(these, because);
    }

    /** What is held says what is right, from now on (GDPR art. 16); restricted data too, at the person's own wish. */
    List<CarriedOut> correct(PersonId id, List<Correction> corrections, Use.ForExecution use) {
        begin(Operation.CHANGE, id, corrections.stream().map(Correction::held), use);
        return data.correct(id, corrections);
    }

    /** What the person says of it stands beside it (GDPR art. 16). */
    List<CarriedOut> annotate(PersonId id, List<Annotation> annotations, Use.ForExecution use) {
        begin(Operation.CHANGE, id, annotations.stream().map(Annotation::held), use);
        return data.annotate(id, annotations);
    }

    /** What was decided to go goes, unless it is held (GDPR art. 17; R7.3); and the person with it, when nothing is left of them. */
    List<CarriedOut> erase(PersonId id, List<HeldDatum> these, Use.ForExecution use) {
        begin(Operation.DELETE, id, these.stream(), use);
        return data.erase(id, these);
    }

    /** Whether it is only stored by now. */
    List<CarriedOut> restricted(PersonId id, List<HeldDatum> these, Use.ForExecution use) {
        begin(Operation.VIEW, id, these.stream(), use);
        return data.restricted(id, these);
    }

    /** Whether the case restricts it no longer. */
    List<CarriedOut> released(PersonId id, List<HeldDatum> these, Use.ForExecution use) {
        begin(Operation.VIEW, id, these.stream(), use);
        return data.released(id, these, use.caseRef());
    }

    /**
     * What a copy of the database brought back is erased again, once the trace of it has committed (R7.4); what is held by then is not
     * (R7.3).
     *
     * @param erased when it was
     * @return whether something is held, and has yet to go
     */
    public boolean eraseAgain(PersonId id, Collection<ErasedPlace> places, Instant erased, Use.ForReplay use) {
        var access = access(Operation.DELETE, use).about(id.value());
        demandNeed(use, id, access);
        var back = data.back(id, places, erased);
        var held = data.held(id, back);
        var free = back.stream().filter(place -> !held.contains(place)).toList();
        if (!free.isEmpty() || data.isUnreadable(id)) {
            log.record(access.of(
                    categories((free.isEmpty() ? places : free).stream().map(ErasedPlace::field))));
            data.eraseAgain(id, free);
        }
        return !held.isEmpty();
    }

    private void begin(Operation operation, PersonId id, Stream<HeldDatum> these, Use use) {
        var access = access(operation, use).about(id.value());
        demandNeed(use, id, access);
        log.record(access.of(categories(these.map(datum -> new FieldKey(datum.field())))));
    }

    private String[] categories(Stream<FieldKey> fields) {
        return fields.distinct()
                .flatMap(field -> register.now().findField(field).stream())
                .map(field -> field.category().value())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Everybody's id, some at a time, so that those are found who have come back; nothing of anybody is read. */
    public List<PersonId> ids(@Nullable PersonId after, int limit, Use.ForReplay use) {
        demandNeed(use, null, access(Operation.LIST, use));
        return people.ids(after, limit);
    }

    /** What the person is called, and nothing else of them; absent when they have been erased. */
    public Optional<String> nameOf(PersonId id, Use use) {
        var access = access(Operation.VIEW, use).about(id.value()).of(NAME);
        demandNeed(use, id, access);
        var person = people.find(id);
        person.ifPresent(known -> demandNameFree(use, restrictions.of(known), access));
        log.record(access);
        return person.map(Person::name).filter(name -> !name.isEmpty());
    }

    /** Who may be the person sought, the likeliest first, with the reasons. */
    public List<Candidate> candidates(Sought sought, Use.Seeking use) {
        var access = access(Operation.SEARCH, use).of(FOUND);
        demandNeed(use, null, access);
        var found = search.candidates(sought);
        log.record(access.found(found.size()));
        return found;
    }

    /** Whom the text finds; the trace holds how many, never the text. */
    List<FoundPerson> search(String text, PurposeKey purpose) {
        var use = new Use.ForPurpose(purpose);
        var access = access(Operation.SEARCH, use).of(FOUND);
        demandNeed(use, null, access);
        var found = search.search(text, people -> sight(purpose, people));
        log.record(access.found(found.size()));
        return found;
    }

    /**
     * Whom the purpose may reach: of those to whom a relation of today ties it, those whom the gate lets through, and who may be
     * named.
     *
     * @param gate may it use the data of whoever stands so?
     */
    public Reached reach(
            PurposeKey key, Predicate<Restricted> gate, @Nullable PersonId after, int limit, LocalDate today) {
        var use = new Use.ForPurpose(key);
        var access = access(Operation.LIST, use).of(FOUND);
        demandNeed(use, null, access);
        var some = people.related(bringing(key, today), today, after, limit);
        var sight = sight(key, some);
        var reached = some.stream()
                .filter(person -> gate.test(sight.restricted(person)) && sight.names(person))
                .map(person -> new Reached.Line(person.id(), person.name(), emails(person, sight)))
                .toList();
        log.record(access.found(reached.size()));
        return new Reached(reached, some.size() < limit ? null : some.getLast().id());
    }

    private List<RelationKindKey> bringing(PurposeKey key, LocalDate today) {
        var current = register.now();
        var purpose = current.purpose(key);
        return current.relationKinds().stream()
                .map(RelationKind::key)
                .filter(kind -> current.purposesOf(kind, today).contains(purpose))
                .toList();
    }

    private static List<String> emails(Person person, Sight sight) {
        return person.identifiers().stream()
                .filter(known -> known.kind() == IdentifierKind.EMAIL && sight.shows(person, known))
                .map(Identifier::value)
                .distinct()
                .sorted()
                .toList();
    }

    private Sight sight(PurposeKey purpose, Collection<Person> found) {
        return new Sight(register.now().purpose(purpose), restrictions.of(found));
    }

    /** Of whom the data in question are; nobody where there is no question. Who oversees learns that there is somebody, not who. */
    List<Named> unserved(
            Optional<Unserved> question, CategoryKey category, @Nullable PersonId after, int limit, Use use) {
        var access = access(Operation.LIST, use).of(NAME, category.value());
        demandNeed(use, null, access);
        var found = question.map(asked -> stored.people(asked, after, limit)).orElse(List.of()).stream()
                .flatMap(named -> listed(named, use).stream())
                .toList();
        log.record(access.found(found.size()));
        return found;
    }

    private Optional<Named> listed(Named named, Use use) {
        if (!(use instanceof Use.ForPurpose(var purpose)) || mayBeNamed(named.id(), purpose)) return Optional.of(named);
        return register.now().purpose(purpose).oversight() ? Optional.of(new Named(named.id(), "")) : Optional.empty();
    }

    private boolean mayBeNamed(PersonId id, PurposeKey purpose) {
        return people.find(id)
                .filter(person -> sight(purpose, List.of(person)).names(person))
                .isPresent();
    }

    /** An export of so many contacts is about to be compared, or taken in. */
    void begin(Operation operation, Use.ForImport use, int contacts) {
        var access = access(operation, use);
        demandNeed(use, null, access);
        log.record(access.found(contacts));
    }

    /** What is held of each from the system whose export it is; also whoever turns out to be unchanged was looked at. */
    Map<PersonId, Held> compare(Collection<Person> known, Use.ForImport use) {
        var access = access(Operation.VIEW, use);
        demandNeed(use, null, access);
        var visible = known.stream().collect(toMap(Person::id, person -> files.from(person, use.system())));
        log.recordAll(known.stream()
                .map(person -> access.about(person.id().value())
                        .of(Objects.requireNonNull(visible.get(person.id())).categories()))
                .toList());
        files.makeReady(known);
        var restricted = restrictions.of(known);
        return known.stream()
                .collect(toMap(
                        Person::id,
                        person -> new Held(
                                files.values(person, Objects.requireNonNull(visible.get(person.id()))),
                                Objects.requireNonNull(restricted.get(person.id())),
                                (field, value) -> data.wasCorrectedFrom(person, field, use.system(), value))));
    }

    /** Those of whom something is only stored: an export makes nobody else of them (GDPR art. 18). */
    List<Person> onlyStored(Collection<Person> found, Use.ForImport use) {
        var access = access(Operation.VIEW, use).of(RELATIONS);
        demandNeed(use, null, access);
        log.recordAll(
                found.stream().map(person -> access.about(person.id().value())).toList());
        var restricted = restrictions.of(found);
        return found.stream()
                .filter(person -> !Objects.requireNonNull(restricted.get(person.id()))
                        .orders()
                        .isEmpty())
                .toList();
    }

    /**
     * What is held of somebody from a system, and what of them is only stored.
     *
     * @param wrong whether a field said so before it was corrected
     */
    record Held(Map<FieldKey, String> values, Restricted restricted, BiPredicate<FieldKey, String> wrong) {

        @Override
        public String toString() {
            return "Held " + values.keySet();
        }
    }

    private void demandFree(Use use, Restricted restricted, Access access) {
        if (use instanceof Use.ForPurpose(var key)
                && restricted.bars(register.now().purpose(key))) deny(key, access);
    }

    private void demandNameFree(Use use, Restricted restricted, Access access) {
        if (use instanceof Use.ForPurpose(var key)
                && restricted.barsName(register.now().purpose(key))) deny(key, access);
    }

    private void deny(PurposeKey purpose, Access access) {
        log.record(access.denied());
        throw new DataRestricted(purpose);
    }

    private void demandNeed(Use use, @Nullable PersonId person, Access access) {
        var objection = need.objection(use, person);
        if (objection.isEmpty()) return;
        log.record(access.denied());
        throw objection.get();
    }

    private static Access access(Operation operation, Use use) {
        var access = Access.to(operation);
        return switch (use) {
            case Use.ForCase(var caseRef) -> access.inCase(caseRef.value()).serving(PurposeKey.RIGHTS_HANDLING.value());
            case Use.ForProtection(var caseRef) ->
                access.inCase(caseRef.value()).serving(PurposeKey.RIGHTS_HANDLING.value());
            case Use.ForExecution(var caseRef) ->
                access.inCase(caseRef.value()).serving(PurposeKey.RIGHTS_HANDLING.value());
            case Use.ForReplay(var caseRef) ->
                access.inCase(caseRef.value()).serving(PurposeKey.RIGHTS_HANDLING.value());
            case Use.ForPurpose(var purpose) -> access.serving(purpose.value());
            case Use.ForImport imported -> access.serving(PurposeKey.ACCURACY.value());
        };
    }
}
