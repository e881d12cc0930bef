package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierView;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonFile;
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
import java.util.stream.Stream;

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

    Visible visible(Person person, Use use) {
        var current = register.now();
        var reach = Reach.of(use, current);
        var identifiers = person.identifiers().stream()
                .filter(identifier -> reach.covers(category(current, identifier)))
                .toList();
        var data = person.data().stream()
                .filter(datum -> reach.covers(category(current, datum.field())))
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
                        identifiers.stream().map(identifier -> category(current, identifier)),
                        data.stream().map(datum -> category(current, datum.field())))
                .distinct()
                .sorted()
                .toList();
        return new Visible(identifiers, data, categories);
    }

    Map<FieldKey, String> values(Person person, Visible visible) {
        return visible.data().stream().collect(toMap(Datum::field, datum -> value(person, datum)));
    }

    PersonFile open(Person person, Visible visible) {
        return new PersonFile(
                person.id(),
                person.name(),
                person.language(),
                person.relationViews(),
                visible.identifiers().stream()
                        .map(known -> new IdentifierView(known.kind(), known.system(), known.value()))
                        .toList(),
                visible.data().stream().map(datum -> open(person, datum)).toList());
    }

    DatumView open(Person person, Datum datum) {
        return new DatumView(
                datum.id(), datum.field(), value(person, datum), datum.system(), datum.source(), datum.collected());
    }

    /** Fetches the keys of many at once, before their values are opened one by one. */
    void makeReady(Collection<Person> people) {
        vault.makeReady(people.stream().map(Person::key).toList());
    }

    String value(Person person, Datum datum) {
        return vault.openText(person.key(), NewDatum.context(datum.id()), datum.sealed());
    }

    private static CategoryKey category(Register register, Identifier identifier) {
        return category(
                register,
                switch (identifier.kind()) {
                    case EMAIL -> FieldKey.EMAIL;
                    case PHONE -> FieldKey.PHONE;
                    case CRM_ID -> FieldKey.CRM_ID;
                });
    }

    private static CategoryKey category(Register register, FieldKey field) {
        return register.field(field).category();
    }
}
