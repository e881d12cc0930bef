package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.DatumView.AnnotationView;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierView;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens what is sealed about a person; only the door, once it has let somebody in. */
@ApplicationScoped
public class PersonFiles {

    private CurrentRegister register;
    private Vault vault;

    protected PersonFiles() {} // for CDI

    @Inject
    public PersonFiles(CurrentRegister register, Vault vault) {
        this.register = register;
        this.vault = vault;
    }

    /** What of a person a use reaches: sealed still. */
    record Visible(List<Identifier> identifiers, List<Datum> data, List<CategoryKey> keys) {

        String[] categories() {
            return keys.stream().map(CategoryKey::value).toArray(String[]::new);
        }
    }

    /** What is only stored is not for a purpose that may not use it (GDPR art. 18); a case sees it. */
    Visible visible(Person person, Use use, Restricted restricted) {
        var current = register.now();
        var reach = Reach.of(use, current);
        BiPredicate<FieldKey, SystemKey> isFree = use instanceof Use.ForPurpose(var key)
                ? (field, system) -> !restricted.bars(current.purpose(key), field, system)
                : (field, system) -> true;
        var identifiers = person.identifiers().stream()
                .filter(identifier -> reach.covers(category(current, identifier.field())))
                .filter(identifier -> isFree.test(identifier.field(), identifier.system()))
                .toList();
        var data = use instanceof Use.ForProtection
                ? List.<Datum>of()
                : person.data().stream()
                        .filter(datum -> reach.covers(category(current, datum.field())))
                        .filter(datum -> isFree.test(datum.field(), datum.system()))
                        .toList();
        return visible(identifiers, data, current);
    }

    /** What that system brought. */
    Visible from(Person person, SystemKey system) {
        var identifiers = person.identifiers().stream()
                .filter(identifier -> identifier.system().equals(system))
                .toList();
        var data = person.data().stream()
                .filter(datum -> datum.system().equals(system))
                .toList();
        return visible(identifiers, data, register.now());
    }

    private static Visible visible(List<Identifier> identifiers, List<Datum> data, Register current) {
        var categories = Stream.concat(
                        identifiers.stream().map(identifier -> category(current, identifier.field())),
                        data.stream().map(datum -> category(current, datum.field())))
                .distinct()
                .sorted()
                .toList();
        return new Visible(identifiers, data, categories);
    }

    Map<FieldKey, String> values(Person person, Visible visible) {
        return visible.data().stream().collect(toMap(Datum::field, datum -> value(person, datum)));
    }

    PersonFile open(Person person, Visible visible, Use use, Restricted restricted) {
        return new PersonFile(
                person.id(),
                isNamed(use, restricted) ? person.name() : "",
                person.language(),
                person.relationViews(),
                visible.identifiers().stream()
                        .map(known -> new IdentifierView(known.kind(), known.system(), known.value(), known.since()))
                        .toList(),
                visible.data().stream().map(datum -> open(person, datum)).toList(),
                restricted.orders(),
                restricted.closed());
    }

    private boolean isNamed(Use use, Restricted restricted) {
        return !(use instanceof Use.ForPurpose(var key))
                || !restricted.barsName(register.now().purpose(key));
    }

    DatumView open(Person person, Datum datum) {
        return new DatumView(
                datum.id(),
                datum.field(),
                value(person, datum),
                datum.system(),
                datum.source(),
                datum.collected(),
                datum.corrected(),
                annotation(person, datum));
    }

    @Nullable
    AnnotationView annotation(Person person, Datum datum) {
        var sealed = datum.annotation();
        var since = datum.annotated();
        if (sealed == null || since == null) return null;
        return new AnnotationView(vault.openText(person.key(), Datum.annotationContext(datum.id()), sealed), since);
    }

    /** Fetches the keys of many at once, before their values are opened one by one. */
    void makeReady(Collection<Person> people) {
        vault.makeReady(people.stream().map(Person::key).toList());
    }

    String value(Person person, Datum datum) {
        return vault.openText(person.key(), NewDatum.context(datum.id()), datum.sealed());
    }

    private static CategoryKey category(Register register, FieldKey field) {
        return register.field(field).category();
    }
}
