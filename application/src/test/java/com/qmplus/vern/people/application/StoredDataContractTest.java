package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.PROSPECT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.people.KeptOn;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Standing;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredData.Named;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored of whom, counted in memory and by both databases alike. Each test has relations of its own name. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredDataContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instant COLLECTED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Register REGISTER = QmPlusRegister.register();

    private final Databases on;
    private final People people;
    private final StoredData stored;
    private final RelationKindKey mine = new RelationKindKey("mine-" + NUMBERS.incrementAndGet());
    private final RelationKindKey former = new RelationKindKey("over-" + NUMBERS.incrementAndGet());

    StoredDataContractTest(Databases on) {
        this.on = on;
        var memory = new InMemoryPeople();
        this.people = on.repository(() -> memory, JpaPeople::new);
        this.stored = on.repository(() -> new InMemoryStoredData(memory), JpaStoredData::new);
    }

    @Test
    void every_field_is_found_once_for_each_way_to_stand() {
        store(person("Kari", mine, FieldKey.EMAIL, FieldKey.PHONE), person("Ole", mine, FieldKey.EMAIL));
        assertThat(fields()).containsExactly(field(FieldKey.EMAIL), field(FieldKey.PHONE));
    }

    @Test
    void of_some_people_it_is_told_which_fields_they_are_held_to_have_and_from_where() {
        var kari = person("Kari", mine, FieldKey.EMAIL, FieldKey.PHONE);
        var ole = person("Ole", mine, FieldKey.EMAIL);
        store(kari, ole);
        assertThat(on.inTransaction(() -> stored.held(List.of(kari.id(), PersonId.random()))))
                .extracting(StoredData.Held::person, StoredData.Held::field)
                .containsExactlyInAnyOrder(tuple(kari.id(), FieldKey.EMAIL), tuple(kari.id(), FieldKey.PHONE));
        assertThat(on.inTransaction(() -> stored.held(List.of(ole.id()))))
                .extracting(StoredData.Held::system)
                .containsExactly(SystemKey.HUBSPOT);
        assertThat(on.inTransaction(() -> stored.held(List.of()))).isEmpty();
    }

    @Test
    void somebody_is_counted_once_whatever_they_hold() {
        store(
                person("Kari", mine, FieldKey.EMAIL, FieldKey.PHONE),
                person("Ole", mine, FieldKey.PHONE),
                person("Per", mine, new FieldKey("company")));
        var question = question(FieldKey.EMAIL, FieldKey.PHONE);
        assertThat(count(question)).isEqualTo(2);
        assertThat(names(question)).containsExactlyInAnyOrder("Kari", "Ole");
    }

    @Test
    void who_stood_so_until_lately_is_kept_on() {
        store(
                ended("Lately", LocalDate.parse("2026-05-02")),
                ended("Just over", LocalDate.parse("2026-05-01")),
                ended("Not yet", null));
        var question = question(new KeptOn(former, LocalDate.parse("2026-05-01"), null));
        assertThat(names(question)).containsExactlyInAnyOrder("Just over", "Not yet");
        assertThat(count(question)).isEqualTo(2);
    }

    @Test
    void what_was_collected_lately_is_kept_on() {
        store(ended("Over", LocalDate.parse("2026-05-02")), ended("Not yet", null));
        assertThat(names(question(new KeptOn(former, null, COLLECTED)))).containsExactly("Not yet");
        assertThat(names(question(new KeptOn(former, null, COLLECTED.plusSeconds(1)))))
                .containsExactlyInAnyOrder("Not yet", "Over");
    }

    @Test
    void what_was_collected_nobody_knows_when_is_not_kept_on() {
        var person = collected(null, "Kari", mine, FieldKey.EMAIL);
        person.begin(former, TODAY.minusYears(1), null);
        person.end(former, TODAY.minusDays(1));
        store(person);
        assertThat(count(question(new KeptOn(former, null, COLLECTED)))).isOne();
    }

    @Test
    void one_of_several_is_enough_to_be_kept_on() {
        store(ended("Over", LocalDate.parse("2026-05-02")));
        assertThat(count(question(
                        new KeptOn(PROSPECT, LocalDate.parse("2020-01-01"), null),
                        new KeptOn(former, LocalDate.parse("2026-05-01"), null))))
                .isZero();
    }

    @Test
    void everybody_comes_once_however_they_are_called_and_however_they_stand() {
        var names = List.of("de Vries", "Åse", "Øyvind", "Hansen", "Ærlig", "aa", "Zoe");
        var all = names.stream()
                .map(name -> person(name, name.length() > 3 ? mine : former, FieldKey.EMAIL))
                .toArray(Person[]::new);
        store(all);
        var question = new Unserved(
                List.of(field(FieldKey.EMAIL), new StoredField(Standing.of(Set.of(former)), FieldKey.EMAIL)),
                List.of(),
                TODAY);
        var seen = new ArrayList<String>();
        for (var page = page(question, null, 2);
                !page.isEmpty();
                page = page(question, page.getLast().id(), 2)) page.forEach(each -> seen.add(each.name()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void whoever_has_a_day_coming_is_found_on_it() {
        var person = person("Kari", mine, FieldKey.EMAIL);
        person.end(mine, TODAY.plusDays(10));
        person.standOn(TODAY);
        store(person);
        assertThat(otherwise(TODAY.plusDays(9))).doesNotContain(person.id());
        assertThat(otherwise(TODAY.plusDays(10))).contains(person.id());
        on.inTransaction(() -> people.find(person.id()).orElseThrow().standOn(TODAY.plusDays(10)));
        assertThat(otherwise(TODAY.plusDays(10))).doesNotContain(person.id());
        assertThat(on.inTransaction(() ->
                        people.find(person.id()).orElseThrow().data().getFirst().standing()))
                .isEqualTo(Standing.NONE);
    }

    private List<StoredField> fields() {
        return on.inTransaction(stored::fields).stream()
                .filter(each -> each.standing().equals(Standing.of(Set.of(mine))))
                .toList();
    }

    private long count(Unserved question) {
        return on.inTransaction(() -> stored.count(question));
    }

    private List<String> names(Unserved question) {
        return page(question, null, 10).stream().map(Named::name).toList();
    }

    private List<Named> page(Unserved question, @Nullable PersonId after, int limit) {
        return on.inTransaction(() -> stored.people(question, after, limit));
    }

    private List<PersonId> otherwise(LocalDate day) {
        return on.inTransaction(() -> stored.standingOtherwise(day, 1000)).stream()
                .map(Person::id)
                .toList();
    }

    private Unserved question(FieldKey... fields) {
        return new Unserved(Arrays.stream(fields).map(this::field).toList(), List.of(), TODAY);
    }

    private Unserved question(KeptOn... unless) {
        return new Unserved(List.of(field(FieldKey.EMAIL)), List.of(unless), TODAY);
    }

    private StoredField field(FieldKey key) {
        return new StoredField(Standing.of(Set.of(mine)), key);
    }

    private void store(Person... all) {
        on.inTransaction(() -> Arrays.stream(all).forEach(people::add));
    }

    /** Somebody who was also something else, until that day; or is still. */
    private Person ended(String name, @Nullable LocalDate until) {
        var person = person(name, mine, FieldKey.EMAIL);
        if (until == null) return person;
        person.begin(former, TODAY.minusYears(3), null);
        person.end(former, until);
        return person;
    }

    private Person person(String name, RelationKindKey relation, FieldKey... fields) {
        return collected(COLLECTED, name, relation, fields);
    }

    /** The register knows the customer, and keeps what is needed of one; of the other it is that we store. */
    private static Person collected(
            @Nullable Instant collected, String name, RelationKindKey relation, FieldKey... fields) {
        var person = new Person(PersonId.random(), name, Language.NB, KeyId.random(), COLLECTED);
        person.begin(CUSTOMER_CONTACT, TODAY.minusYears(2), null);
        for (var field : fields) {
            var sealed = new Sealed(new byte[] {1});
            person.keep(new NewDatum(UUID.randomUUID(), field, sealed, HUBSPOT, "self", collected), REGISTER, TODAY);
        }
        person.end(CUSTOMER_CONTACT, TODAY);
        person.begin(relation, TODAY.minusYears(2), null);
        person.standOn(TODAY);
        return person;
    }
}
