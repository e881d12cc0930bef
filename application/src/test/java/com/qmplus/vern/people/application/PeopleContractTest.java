package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.IdentifierKind.CRM_ID;
import static com.qmplus.vern.people.IdentifierKind.EMAIL;
import static com.qmplus.vern.people.IdentifierKind.PHONE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Instant SINCE = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Register REGISTER = QmPlusRegister.register();

    private final Databases on;
    private final People people;
    private final String unique = "Qx" + Integer.toString(NUMBERS.incrementAndGet(), 36);
    private final Person kari = person("Kari Håkonsen " + unique, "kari");
    private final Person ole = person("Ole Ås " + unique, "ole_x");

    PeopleContractTest(Databases on) {
        this.on = on;
        this.people = on.repository(InMemoryPeople::new, JpaPeople::new);
        on.inTransaction(() -> {
            people.add(kari);
            people.add(ole);
        });
    }

    @Test
    void a_person_is_found_whole() {
        on.inTransaction(() -> {
            var found = people.find(kari.id()).orElseThrow();
            assertThat(found.name()).isEqualTo(kari.name());
            assertThat(found.language()).isEqualTo(Language.NB);
            assertThat(found.key()).isEqualTo(kari.key());
            assertThat(found.knownSince()).isEqualTo(SINCE);
            assertThat(found.relationKinds(TODAY)).containsExactly(CUSTOMER_CONTACT);
            assertThat(found.identifiers()).hasSize(2);
            var datum = found.datum(FieldKey.EMAIL, HUBSPOT).orElseThrow();
            assertThat(datum.sealed()).isEqualTo(new Sealed(new byte[] {1, 2, 3}));
            assertThat(datum.source()).isEqualTo("employer");
            assertThat(datum.collected()).isEqualTo(SINCE);
        });
    }

    @Test
    void those_who_stand_so_are_found_one_after_the_other() {
        on.inTransaction(() -> {
            var found = people.related(List.of(CUSTOMER_CONTACT), TODAY, null, 10_000);
            assertThat(found).extracting(Person::id).contains(kari.id());
            var first = found.getFirst().id();
            assertThat(people.related(List.of(CUSTOMER_CONTACT), TODAY, first, 10_000))
                    .extracting(Person::id)
                    .hasSize(found.size() - 1)
                    .doesNotContain(first);
            assertThat(people.related(List.of(), TODAY, null, 10)).isEmpty();
            assertThat(people.related(List.of(CUSTOMER_CONTACT), LocalDate.parse("1990-01-01"), null, 10))
                    .extracting(Person::id)
                    .doesNotContain(kari.id());
        });
    }

    @Test
    void nobody_is_found_by_an_unknown_id() {
        assertThat(on.inTransaction(() -> people.find(PersonId.random()))).isEmpty();
    }

    @Test
    void record_ids_find_their_people_with_all_that_belongs_to_them() {
        on.inTransaction(() -> {
            var found = people.byRecordIds(HUBSPOT, List.of(recordId("kari"), "nobody"));
            assertThat(found).extracting(Person::id).containsExactly(kari.id());
            assertThat(found.getFirst().data()).hasSize(1);
            assertThat(found.getFirst().identifiers()).hasSize(2);
        });
        assertThat(on.inTransaction(() -> people.byRecordIds(HUBSPOT, List.of())))
                .isEmpty();
    }

    @Test
    void identifiers_find_exactly() {
        assertThat(on.inTransaction(() -> people.byIdentifier(EMAIL, email("kari"))))
                .extracting(Person::id)
                .containsExactly(kari.id());
        assertThat(on.inTransaction(() -> people.byIdentifier(CRM_ID, email("kari"))))
                .isEmpty();
    }

    @Test
    void addresses_and_numbers_find_whoever_has_one_of_them_and_record_ids_nobody() {
        on.inTransaction(() -> people.find(ole.id()).orElseThrow().isKnownBy(PHONE, HUBSPOT, "+47" + unique, SINCE));
        assertThat(on.inTransaction(() -> people.reachedAt(List.of(email("kari"), "+47" + unique, "nobody"))))
                .extracting(Person::id)
                .containsExactly(kari.id(), ole.id());
        assertThat(on.inTransaction(() -> people.reachedAt(List.of(recordId("kari")))))
                .isEmpty();
        assertThat(on.inTransaction(() -> people.reachedAt(List.of()))).isEmpty();
    }

    @Test
    void names_find_by_the_beginnings_of_all_their_words() {
        var mine = unique.toLowerCase();
        assertThat(names(List.of("hak", mine))).containsExactly(kari.name());
        assertThat(names(List.of(mine))).containsExactly(kari.name(), ole.name());
        assertThat(names(List.of("hak", "ole", mine))).isEmpty();
        assertThat(names(List.of("akon", mine))).isEmpty();
        assertThat(names(List.of())).isEmpty();
    }

    @Test
    void names_find_by_the_beginning_of_any_of_their_words() {
        var mine = unique.toLowerCase();
        assertThat(on.inTransaction(() -> people.namedLike(List.of(mine, "xyz"), 10)))
                .extracting(Person::id)
                .containsExactly(kari.id(), ole.id());
        assertThat(on.inTransaction(() -> people.namedLike(List.of(mine), 1))).hasSize(1);
        assertThat(on.inTransaction(() -> people.namedLike(List.of(), 10))).isEmpty();
    }

    @Test
    void who_fits_best_is_not_cut_off_by_those_whose_names_come_first() {
        var mine = unique.toLowerCase();
        assertThat(on.inTransaction(() -> people.namedLike(List.of("ole", mine), 1)))
                .extracting(Person::id)
                .as("Ole fits twice, though Kari comes first by name")
                .containsExactly(ole.id());
    }

    @Test
    void identifiers_find_by_their_beginning_and_take_signs_as_they_are() {
        assertThat(on.inTransaction(() -> people.identifiedLike(unique + "ole_x@", 10)))
                .extracting(Person::id)
                .containsExactly(ole.id());
        assertThat(on.inTransaction(() -> people.identifiedLike(unique + "ole%", 10)))
                .isEmpty();
        assertThat(on.inTransaction(() -> people.identifiedLike(unique + "olexx", 10)))
                .isEmpty();
    }

    @Test
    void ids_have_names() {
        assertThat(on.inTransaction(() -> people.names(List.of(kari.id(), PersonId.random()))))
                .containsOnlyKeys(kari.id())
                .containsValue(kari.name());
        assertThat(on.inTransaction(() -> people.names(List.of()))).isEmpty();
    }

    @Test
    void whatever_a_person_loses_is_gone() {
        on.inTransaction(() -> {
            var found = people.find(kari.id()).orElseThrow();
            found.forget(FieldKey.EMAIL, HUBSPOT);
            found.isNoLongerKnownBy(EMAIL, HUBSPOT, email("kari"));
            found.end(CUSTOMER_CONTACT, TODAY);
            found.rename("Kari Ny " + unique);
        });
        on.inTransaction(() -> {
            var found = people.find(kari.id()).orElseThrow();
            assertThat(found.data()).isEmpty();
            assertThat(found.identifiers()).hasSize(1);
            assertThat(found.relationKinds(TODAY)).isEmpty();
            assertThat(found.name()).startsWith("Kari Ny");
        });
    }

    @Test
    void a_store_with_people_is_not_empty() {
        assertThat(on.inTransaction(people::isEmpty)).isFalse();
    }

    private List<String> names(List<String> beginnings) {
        return on.inTransaction(() -> people.named(beginnings, 10)).stream()
                .map(Person::name)
                .toList();
    }

    private Person person(String name, String mailbox) {
        var person = new Person(PersonId.random(), name, Language.NB, KeyId.random(), SINCE);
        person.begin(CUSTOMER_CONTACT, TODAY.minusYears(1), null);
        person.isKnownBy(CRM_ID, HUBSPOT, recordId(mailbox), SINCE);
        person.isKnownBy(EMAIL, HUBSPOT, email(mailbox), SINCE);
        var sealed = new Sealed(new byte[] {1, 2, 3});
        person.keep(
                new NewDatum(UUID.randomUUID(), FieldKey.EMAIL, sealed, HUBSPOT, "employer", SINCE), REGISTER, TODAY);
        return person;
    }

    private String recordId(String mailbox) {
        return unique + "-" + mailbox;
    }

    private String email(String mailbox) {
        return unique + mailbox + "@example.no";
    }
}
