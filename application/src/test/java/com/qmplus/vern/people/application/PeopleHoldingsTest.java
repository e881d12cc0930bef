package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static com.qmplus.vern.shared.CarriedOut.ANNOTATION_ERASED;
import static com.qmplus.vern.shared.CarriedOut.BY_HAND;
import static com.qmplus.vern.shared.CarriedOut.CHANGED_SINCE;
import static com.qmplus.vern.shared.CarriedOut.DONE;
import static com.qmplus.vern.shared.CarriedOut.DONE_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FailingAccessLog;
import com.qmplus.vern.audit.application.FailingAccessLog.LogIsDown;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Choices.Said;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is decided is done in Vern's own store: once, and to nobody and nothing else (GDPR art. 16 to 19). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleHoldingsTest {

    private final PeopleWorld world = new PeopleWorld();
    private final Person kari = kari(world);

    @Test
    void a_person_tells_all_that_the_list_of_tables_says() {
        var whose = new Sought(kari.id().value(), CASE, List.of());

        assertThat(new PeopleHoldings(world.door()).find(whose))
                .extracting(HeldDatum::field)
                .containsAll(Coverage.listed().fieldsOf(PeopleHoldings.class));
    }

    @Test
    void what_is_erased_is_gone_and_told_again_it_was_before() {
        var email = datum("email", "kari@example.no");
        assertThat(erase(email)).containsExactly(DONE);
        assertThat(values()).doesNotContainKey("email").containsKey("first-name");
        assertThat(kari.identifiers()).extracting(Identifier::kind).doesNotContain(IdentifierKind.EMAIL);
        assertThat(world.people.byIdentifier(IdentifierKind.EMAIL, "kari@example.no"))
                .isEmpty();
        assertThat(erase(email)).containsExactly(DONE_BEFORE);
    }

    @Test
    void what_says_something_else_by_now_is_left_alone() {
        assertThat(erase(datum("email", "another@example.no"), datum("job-title", "Sjef")))
                .containsExactly(CHANGED_SINCE, DONE);
        assertThat(values()).containsEntry("email", "kari@example.no").doesNotContainKey("job-title");
    }

    @Test
    void what_is_held_is_not_erased_and_the_rest_is() {
        world.holds = person -> new HeldBack(false, Set.of(FieldKey.EMAIL));
        assertThat(erase(datum("email", "kari@example.no"), datum("job-title", "Sjef")))
                .containsExactly(CHANGED_SINCE, DONE);
        assertThat(values()).containsKey("email");
        assertThat(kari.identifiers()).extracting(Identifier::kind).contains(IdentifierKind.EMAIL);
    }

    @Test
    void what_is_restricted_may_be_erased_and_corrected_at_the_persons_wish() {
        restrict(Extent.wholePerson(), CASE);
        assertThat(erase(datum("job-title", "Sjef"))).containsExactly(DONE);
        assertThat(correct(datum("email", "kari@example.no"), "kari.as@example.no"))
                .isEqualTo(DONE);
    }

    @Test
    void a_number_that_another_field_still_has_leads_to_them_still() {
        world.give(kari, "mobile", "10 00 00 01");
        world.give(kari, "phone", "+47 10000001");
        kari.isKnownBy(IdentifierKind.PHONE, HUBSPOT, "+4710000001", world.clock.instant());
        assertThat(erase(datum("phone", "+47 10000001"))).containsExactly(DONE);
        assertThat(kari.identifiers()).extracting(Identifier::value).contains("+4710000001");
        assertThat(erase(datum("mobile", "10 00 00 01"))).containsExactly(DONE);
        assertThat(kari.identifiers()).extracting(Identifier::value).doesNotContain("+4710000001");
    }

    @Test
    void who_loses_their_name_is_found_by_it_no_longer() {
        erase(datum("first-name", "Kari"));
        assertThat(kari.name()).isEqualTo("Ås");
        erase(datum("last-name", "Ås"));
        assertThat(kari.name()).isEmpty();
        assertThat(world.people.named(List.of("as"), 10)).isEmpty();
        world.concerned.add(kari.id());
        assertThat(world.door().nameOf(kari.id(), new Use.ForCase(new CaseRef(CASE))))
                .isEmpty();
    }

    @Test
    void an_address_that_stood_for_a_name_goes_with_it() {
        var nameless = world.person("ole@example.no", CUSTOMER_CONTACT);
        world.give(nameless, "email", "ole@example.no");
        world.give(nameless, "job-title", "Sjef");
        world.concerned.add(nameless.id());
        new PeopleHoldings(world.door()).erase(of(nameless), List.of(datum("email", "ole@example.no")));
        assertThat(nameless.name()).isEmpty();
    }

    @Test
    void a_name_that_no_address_stood_for_stays_when_the_address_goes() {
        var eva = world.person("Eva Dahl", CUSTOMER_CONTACT);
        world.give(eva, "email", "eva@example.no");
        world.give(eva, "job-title", "Sjef");
        world.concerned.add(eva.id());
        new PeopleHoldings(world.door()).erase(of(eva), List.of(datum("email", "eva@example.no")));
        assertThat(eva.name()).isEqualTo("Eva Dahl");
    }

    @Test
    void with_the_last_of_their_data_goes_everything_that_is_known_of_them_but_how_they_stand_to_us() {
        assertThat(eraseAll()).containsOnly(DONE);
        assertThat(world.people.find(kari.id())).contains(kari);
        assertThat(kari.identifiers()).isEmpty();
        assertThat(kari.name()).isEmpty();
        assertThat(kari.relations()).isNotEmpty();
        assertThat(world.vault.isDestroyed(kari.key())).isFalse();
    }

    @Test
    void with_the_last_relation_they_go_themselves_and_what_any_copy_holds_with_their_key() {
        kari.end(CUSTOMER_CONTACT, world.today());
        assertThat(eraseAll()).containsOnly(DONE);
        assertThat(world.people.find(kari.id())).isEmpty();
        assertThat(world.vault.isDestroyed(kari.key())).isTrue();
        assertThat(eraseAll()).containsOnly(DONE_BEFORE);
    }

    @Test
    void a_relation_all_of_whose_uses_they_have_closed_ties_nobody() {
        var reader = world.person("Ole Lie", NEWSLETTER_READER);
        world.give(reader, "email", "ole@example.no");
        world.concerned.add(reader.id());
        var closed = world.register.now().relationKind(NEWSLETTER_READER).purposes().stream()
                .map(purpose -> new ClosedUse(purpose, ClosedUse.Why.WITHDRAWN, world.today()))
                .toList();
        world.choices = people -> Map.of(reader.id(), new Said(List.of(), closed));
        new PeopleHoldings(world.door()).erase(of(reader), List.of(datum("email", "ole@example.no")));
        assertThat(world.people.find(reader.id())).isEmpty();
    }

    @Test
    void who_is_held_stays() {
        kari.end(CUSTOMER_CONTACT, world.today());
        world.holds = person -> new HeldBack(false, Set.of(FieldKey.CRM_ID));
        assertThat(eraseAll()).containsOnly(DONE);
        assertThat(world.people.find(kari.id())).isPresent();
    }

    @Test
    void nothing_is_held_of_nobody() {
        var nobody = new Sought(Sought.NOBODY, CASE, List.of());
        var holdings = new PeopleHoldings(world.door());
        assertThat(holdings.erase(nobody, List.of(datum("email", "kari@example.no"))))
                .containsExactly(DONE_BEFORE);
        assertThat(values()).containsKey("email");
    }

    @Test
    void what_is_corrected_says_what_is_right_and_they_are_found_by_it() {
        assertThat(correct(datum("email", "kari@example.no"), "Kari.As@example.no"))
                .isEqualTo(DONE);
        assertThat(values()).containsEntry("email", "Kari.As@example.no");
        assertThat(kari.identifiers())
                .extracting(Identifier::kind, Identifier::value)
                .contains(tuple(IdentifierKind.EMAIL, "kari.as@example.no"))
                .doesNotContain(tuple(IdentifierKind.EMAIL, "kari@example.no"));
        assertThat(correct(datum("email", "kari@example.no"), "Kari.As@example.no"))
                .isEqualTo(DONE_BEFORE);
        assertThat(correct(datum("email", "kari@example.no"), "third@example.no"))
                .isEqualTo(CHANGED_SINCE);
        assertThat(correct(datum("phone", "10000001"), "10000002")).isEqualTo(DONE_BEFORE);
    }

    @Test
    void a_corrected_name_is_what_they_are_called() {
        assertThat(correct(datum("last-name", "Ås"), "Aasen")).isEqualTo(DONE);
        assertThat(kari.name()).isEqualTo("Kari Aasen");
        assertThat(world.people.named(List.of("asen"), 10)).containsExactly(kari);
    }

    @Test
    void what_could_not_be_stored_is_not_brought_by_a_correction() {
        assertThat(correct(datum("job-title", "Sjef"), "17829039869")).isEqualTo(BY_HAND);
        assertThat(correct(datum("email", "kari@example.no"), "no address")).isEqualTo(BY_HAND);
        assertThat(correct(datum("job-title", "Sjef"), " ")).isEqualTo(BY_HAND);
        var former = world.person("Eva Dahl", NEWSLETTER_READER);
        world.give(former, "interests", "HMS");
        former.end(NEWSLETTER_READER, world.today());
        world.concerned.add(former.id());
        assertThat(new PeopleHoldings(world.door())
                        .correct(of(former), List.of(new Correction(datum("interests", "HMS"), "Kurs"))))
                .as("nothing gives a reason to have it")
                .containsExactly(BY_HAND);
    }

    @Test
    void what_the_person_says_of_a_datum_is_shown_with_it_and_goes_with_it() {
        var title = datum("job-title", "Sjef");
        var note = new Annotation(title, "I was acting head for two weeks.");
        var holdings = new PeopleHoldings(world.door());
        assertThat(holdings.annotate(of(kari), List.of(note))).containsExactly(DONE);
        assertThat(holdings.annotate(of(kari), List.of(note))).containsExactly(DONE_BEFORE);
        world.concerned.add(kari.id());
        assertThat(holdings.find(of(kari)))
                .extracting(HeldDatum::field, HeldDatum::value, HeldDatum::source)
                .contains(
                        tuple("job-title", "Sjef", "self"),
                        tuple("job-title", "I was acting head for two weeks.", "self"));
        var file = world.door().open(kari.id(), new Use.ForCase(new CaseRef(CASE)));
        assertThat(file.data()).filteredOn(one -> one.annotation() != null).singleElement();
        assertThat(erase(datum("job-title", "I was acting head for two weeks.")))
                .containsExactly(ANNOTATION_ERASED);
        assertThat(values()).containsEntry("job-title", "Sjef");
        assertThat(holdings.annotate(of(kari), List.of(new Annotation(datum("job-title", "Slave"), "No"))))
                .containsExactly(CHANGED_SINCE);
        assertThat(erase(title)).containsExactly(DONE);
        assertThat(holdings.annotate(of(kari), List.of(note))).containsExactly(DONE_BEFORE);
    }

    @Test
    void what_took_effect_as_soon_as_it_was_claimed_was_done_before() {
        var email = List.of(datum("email", "kari@example.no"));
        var holdings = new PeopleHoldings(world.door());
        assertThat(holdings.restrict(of(kari), email)).containsExactly(CHANGED_SINCE);
        assertThat(holdings.release(of(kari), email)).containsExactly(DONE_BEFORE);
        restrict(Extent.of(FieldKey.EMAIL), CASE);
        assertThat(holdings.restrict(of(kari), email)).containsExactly(DONE_BEFORE);
        assertThat(holdings.release(of(kari), email)).containsExactly(CHANGED_SINCE);
        assertThat(holdings.restrict(of(kari), List.of(datum("phone", "10000001"))))
                .as("it is not there")
                .containsExactly(DONE_BEFORE);
    }

    @Test
    void what_another_case_restricts_is_released_by_this_one_all_the_same() {
        restrict(Extent.of(FieldKey.EMAIL), UUID.randomUUID());
        assertThat(new PeopleHoldings(world.door()).release(of(kari), List.of(datum("email", "kari@example.no"))))
                .containsExactly(DONE_BEFORE);
    }

    @Test
    void every_change_is_traced_before_it_is_made_with_its_categories_and_its_case() {
        erase(datum("email", "kari@example.no"));
        assertThat(traces()).singleElement().satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.DELETE);
            assertThat(trace.person()).isEqualTo(kari.id().value());
            assertThat(trace.caseId()).isEqualTo(CASE);
            assertThat(trace.categories()).containsExactly("contact");
            assertThat(trace.purpose()).isEqualTo("rights-handling");
        });
        var untraced = new PeopleWorld(FixedCaller.system(), new FailingAccessLog());
        var person = kari(untraced);
        assertThatThrownBy(() -> new PeopleHoldings(untraced.door())
                        .erase(of(person), List.of(datum("email", "kari@example.no"))))
                .isInstanceOf(LogIsDown.class);
        assertThat(person.data()).hasSize(4);
    }

    @Test
    void a_case_about_somebody_else_changes_nothing() {
        world.concerned.clear();
        assertThatThrownBy(() ->
                        new PeopleHoldings(world.door()).erase(of(kari), List.of(datum("email", "kari@example.no"))))
                .isInstanceOf(NotYourCase.class);
        assertThat(traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.outcome()).isEqualTo(Outcome.DENIED));
        assertThat(values()).hasSize(4);
    }

    private List<CarriedOut> eraseAll() {
        return erase(
                datum("first-name", "Kari"),
                datum("last-name", "Ås"),
                datum("email", "kari@example.no"),
                datum("job-title", "Sjef"));
    }

    private List<CarriedOut> erase(HeldDatum... data) {
        return new PeopleHoldings(world.door()).erase(of(kari), List.of(data));
    }

    private CarriedOut correct(HeldDatum held, String to) {
        return new PeopleHoldings(world.door())
                .correct(of(kari), List.of(new Correction(held, to)))
                .getFirst();
    }

    private void restrict(Extent extent, UUID caseId) {
        var order = new RestrictionOrder(
                extent, RestrictionGround.ACCURACY_CONTESTED, world.today(), new CaseRef(caseId), UUID.randomUUID());
        world.restrictionBook().impose(kari.id(), List.of(order));
    }

    private List<Access> traces() {
        return ((RecordingAccessLog) world.log).accesses();
    }

    private Map<String, String> values() {
        return kari.data().stream()
                .collect(Collectors.toMap(
                        datum -> datum.field().value(), datum -> world.files().value(kari, datum)));
    }

    private static HeldDatum datum(String field, String value) {
        return new HeldDatum(field, value, "hubspot", "self", null);
    }

    private static Sought of(Person person) {
        return new Sought(person.id().value(), CASE, List.of());
    }

    private static Person kari(PeopleWorld world) {
        var kari = world.person("Kari Ås", CUSTOMER_CONTACT);
        kari.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, "kari@example.no", world.clock.instant());
        kari.isKnownBy(IdentifierKind.CRM_ID, HUBSPOT, "70210409", world.clock.instant());
        world.give(kari, "first-name", "Kari");
        world.give(kari, "last-name", "Ås");
        world.give(kari, "email", "kari@example.no");
        world.give(kari, "job-title", "Sjef");
        world.concerned.add(kari.id());
        return kari;
    }
}
