package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredData.Named;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private NeedCheck need;
    private AccessLog log;

    protected PersonalDataDoor() {} // for CDI

    @Inject
    public PersonalDataDoor(
            People people,
            PersonFiles files,
            PeopleSearch search,
            StoredData stored,
            RelationKeeper relations,
            NeedCheck need,
            AccessLog log) {
        this.people = people;
        this.files = files;
        this.search = search;
        this.stored = stored;
        this.relations = relations;
        this.need = need;
        this.log = log;
    }

    /** What is held about the person, as far as the use reaches: all of it for a case, what it needs for a purpose. */
    public PersonFile open(PersonId id, Use use) {
        var access = access(Operation.VIEW, use).about(id.value());
        demandNeed(use, id, access);
        var person = people.find(id).orElseThrow(() -> new NotFound("person"));
        var visible = files.visible(person, use);
        log.record(access.of(visible.categories()));
        return files.open(person, visible);
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
        log.record(access);
        relations.change(id, change, shown);
    }

    /** What the person is called, and nothing else of them; absent when they have been erased. */
    public Optional<String> nameOf(PersonId id, Use use) {
        var access = access(Operation.VIEW, use).about(id.value()).of(NAME);
        demandNeed(use, id, access);
        log.record(access);
        return people.find(id).map(Person::name);
    }

    /** Who may be the person sought, the likeliest first, with the reasons. */
    public List<Candidate> candidates(Sought sought, Use use) {
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
        var found = search.search(text);
        log.record(access.found(found.size()));
        return found;
    }

    /** Of whom the data in question are; nobody where there is no question. */
    List<Named> unserved(
            Optional<Unserved> question, CategoryKey category, @Nullable PersonId after, int limit, Use use) {
        var access = access(Operation.LIST, use).of(NAME, category.value());
        demandNeed(use, null, access);
        var found = question.map(asked -> stored.people(asked, after, limit)).orElse(List.of());
        log.record(access.found(found.size()));
        return found;
    }

    /** An export of so many contacts is about to be compared, or taken in. */
    void begin(Operation operation, Use.ForImport use, int contacts) {
        var access = access(operation, use);
        demandNeed(use, null, access);
        log.record(access.found(contacts));
    }

    /** What is held of each from the system whose export it is; also whoever turns out to be unchanged was looked at. */
    Map<PersonId, Map<FieldKey, String>> compare(Collection<Person> known, Use.ForImport use) {
        var access = access(Operation.VIEW, use);
        demandNeed(use, null, access);
        var visible = known.stream().collect(toMap(Person::id, person -> files.from(person, use.system())));
        log.recordAll(known.stream()
                .map(person -> access.about(person.id().value())
                        .of(Objects.requireNonNull(visible.get(person.id())).categories()))
                .toList());
        files.makeReady(known);
        return known.stream()
                .collect(toMap(
                        Person::id, person -> files.values(person, Objects.requireNonNull(visible.get(person.id())))));
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
            case Use.ForPurpose(var purpose) -> access.serving(purpose.value());
            case Use.ForImport imported -> access.serving(PurposeKey.ACCURACY.value());
        };
    }
}
