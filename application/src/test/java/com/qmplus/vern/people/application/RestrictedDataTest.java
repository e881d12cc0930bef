package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.people.application.PeopleWorld.EMPLOYEE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sought;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is restricted is only stored, whichever way somebody comes to the one door (GDPR art. 18; statements 21, 23). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedDataTest {

    private static final PurposeKey AGREEMENT = new PurposeKey("agreement");
    private static final PurposeKey ENQUIRIES = new PurposeKey("enquiries");
    private static final Use FOR_AGREEMENT = new Use.ForPurpose(AGREEMENT);
    private static final Use.ForCase FOR_CASE = new Use.ForCase(new CaseRef(CASE));
    private static final Use.ForProtection PROTECTION = new Use.ForProtection(new CaseRef(CASE));

    private final PeopleWorld world = new PeopleWorld();
    private final PersonalDataDoor door = world.door();
    private final Person kari = kari(world);

    /** What is restricted, and what a purpose that may not use it sees of the person. */
    enum Scope {
        WHOLE_PERSON(Extent.wholePerson(), false, false, false),
        THE_PURPOSE(Extent.of(AGREEMENT), false, false, false),
        ANOTHER_PURPOSE(Extent.of(ENQUIRIES), true, true, true),
        A_FIELD(Extent.of(FieldKey.EMAIL), true, true, false),
        A_DATUM(Extent.of(FieldKey.EMAIL, HUBSPOT), true, true, false),
        A_DATUM_FOR_THE_PURPOSE(Extent.of(FieldKey.EMAIL, HUBSPOT).servingOnly(AGREEMENT), true, true, false),
        A_DATUM_FOR_ANOTHER(Extent.of(FieldKey.EMAIL, HUBSPOT).servingOnly(ENQUIRIES), true, true, true),
        THE_NAME(Extent.of(FieldKey.LAST_NAME), true, false, true);

        final Extent extent;
        final boolean opens;
        final boolean named;
        final boolean email;

        Scope(Extent extent, boolean opens, boolean named, boolean email) {
            this.extent = extent;
            this.opens = opens;
            this.named = named;
            this.email = email;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_purpose_opens_nothing_of_it(Scope scope) {
        restrict(scope);
        if (scope.opens) {
            var file = door.open(kari.id(), FOR_AGREEMENT);
            assertThat(file.name()).isEqualTo(scope.named ? "Kari Ås" : "");
            assertThat(values(file).contains("kari@example.no")).isEqualTo(scope.email);
            assertThat(file.identifiers().stream().anyMatch(known -> known.kind() == IdentifierKind.EMAIL))
                    .isEqualTo(scope.email);
            assertThat(values(file)).as("what is not restricted").contains("Sjef");
        } else assertDenied(() -> door.open(kari.id(), FOR_AGREEMENT));
    }

    @ParameterizedTest
    @EnumSource
    void a_purpose_is_told_no_name_that_is_restricted(Scope scope) {
        restrict(scope);
        if (scope.named) assertThat(door.nameOf(kari.id(), FOR_AGREEMENT)).contains("Kari Ås");
        else assertDenied(() -> door.nameOf(kari.id(), FOR_AGREEMENT));
    }

    @ParameterizedTest
    @EnumSource
    void a_purpose_finds_nobody_by_it(Scope scope) {
        restrict(scope);
        assertThat(door.search("Kari", AGREEMENT).size()).isEqualTo(scope.named ? 1 : 0);
        assertThat(door.search("kari@exa", AGREEMENT).size()).isEqualTo(scope.named && scope.email ? 1 : 0);
        assertThat(door.search("Kari", AGREEMENT))
                .allSatisfy(found -> assertThat(found.maskedEmail() != null).isEqualTo(scope.email));
    }

    @ParameterizedTest
    @EnumSource
    void a_purpose_changes_no_relation_of_somebody_it_may_not_see(Scope scope) {
        restrict(scope);
        var change = new RelationChange.Ends(CUSTOMER_CONTACT, world.today());
        if (scope.opens) door.change(kari.id(), change, kari.relationViews(), FOR_AGREEMENT);
        else assertDenied(() -> door.change(kari.id(), change, kari.relationViews(), FOR_AGREEMENT));
    }

    @ParameterizedTest
    @EnumSource
    void a_list_leaves_out_whom_its_purpose_may_not_name(Scope scope) {
        restrict(scope);
        var all = door.unserved(Optional.of(everything()), new CategoryKey("contact"), null, 10, FOR_AGREEMENT);
        assertThat(all.size()).isEqualTo(scope.named ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_sees_all_of_it_and_that_it_is_restricted(Scope scope) {
        restrict(scope);
        var file = door.open(kari.id(), FOR_CASE);
        assertThat(values(file)).contains("kari@example.no", "Sjef");
        assertThat(file.name()).isEqualTo("Kari Ås");
        assertThat(file.restrictions()).extracting(RestrictionOrder::extent).containsExactly(scope.extent);
        assertThat(door.nameOf(kari.id(), FOR_CASE)).contains("Kari Ås");
        var sought = new Sought(
                kari.id().value(),
                CASE,
                List.of(new com.qmplus.vern.shared.KnownIdentifier("email", "kari@example.no")));
        assertThat(door.candidates(sought, FOR_CASE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_import_is_told_what_it_must_leave_as_it_is(Scope scope) {
        restrict(scope);
        var manager = PeopleWorld.ofThePrivacyManager();
        var known = kari(manager);
        manager.restrictionBook().impose(known.id(), List.of(order(scope.extent)));
        var held = manager.door()
                .compare(List.of(known), new Use.ForImport(HUBSPOT))
                .get(known.id());
        assertThat(held.restricted().keepsAsItIs(FieldKey.EMAIL, HUBSPOT))
                .isEqualTo(scope.extent.coversEveryUseOf(FieldKey.EMAIL, HUBSPOT));
    }

    @Test
    void the_uses_that_the_law_leaves_see_it_all_the_same() {
        var manager = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.PRIVACY_MANAGER));
        var person = kari(manager);
        manager.restrictionBook().impose(person.id(), List.of(order(Extent.wholePerson())));
        for (var purpose : List.of("legal-claims", "rights-handling", "marketing-stop", "accountability", "accuracy"))
            assertThat(manager.door()
                            .open(person.id(), new Use.ForPurpose(new PurposeKey(purpose)))
                            .restrictions())
                    .as(purpose)
                    .hasSize(1);
        for (var purpose : List.of("newsletter", "customer-marketing", "bookkeeping", "enquiries"))
            assertThatExceptionOfType(DataRestricted.class)
                    .as(purpose)
                    .isThrownBy(() -> manager.door().open(person.id(), new Use.ForPurpose(new PurposeKey(purpose))));
    }

    @Test
    void what_is_restricted_for_another_reason_is_not_there_to_be_verified() {
        var manager = PeopleWorld.ofThePrivacyManager();
        var person = kari(manager);
        var kept = new RestrictionOrder(
                Extent.wholePerson(),
                RestrictionGround.UNLAWFUL_KEEP,
                manager.today(),
                new CaseRef(CASE),
                UUID.randomUUID());
        manager.restrictionBook().impose(person.id(), List.of(kept));
        assertThatExceptionOfType(DataRestricted.class)
                .isThrownBy(() -> manager.door().open(person.id(), new Use.ForPurpose(PurposeKey.ACCURACY)));
    }

    @Test
    void a_consent_counts_when_it_was_given_after_the_restriction_and_not_when_before() {
        var manager = PeopleWorld.ofThePrivacyManager();
        var newsletter = new Use.ForPurpose(new PurposeKey("newsletter"));
        var reader = manager.person("Ole Lie", NEWSLETTER_READER);
        manager.restrictionBook().impose(reader.id(), List.of(order(Extent.wholePerson())));
        assertThatExceptionOfType(DataRestricted.class)
                .isThrownBy(() -> manager.door().open(reader.id(), newsletter));
        reader.end(NEWSLETTER_READER, manager.today());
        reader.begin(NEWSLETTER_READER, manager.today().plusDays(1), null);
        assertThat(manager.door().open(reader.id(), newsletter).name()).isEqualTo("Ole Lie");
    }

    @Test
    void only_a_case_about_the_person_restricts_and_it_is_traced() {
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> door.restrict(kari.id(), List.of(order(Extent.wholePerson())), PROTECTION));
        world.concerned.add(kari.id());
        door.restrict(kari.id(), List.of(order(Extent.wholePerson())), PROTECTION);
        assertThat(traces().getFirst().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(traces().getLast()).satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.CHANGE);
            assertThat(trace.person()).isEqualTo(kari.id().value());
            assertThat(trace.caseId()).isEqualTo(CASE);
        });
    }

    @Test
    void what_is_released_can_be_used_again_and_its_history_stays() {
        restrict(Scope.WHOLE_PERSON);
        var standing = door.restrictedBy(PROTECTION.caseRef());
        door.release(standing, Lifting.CLAIM_WITHDRAWN, PROTECTION);
        assertThat(values(door.open(kari.id(), FOR_AGREEMENT))).contains("kari@example.no");
        assertThat(world.restrictions.of(kari.id())).singleElement().satisfies(one -> {
            assertThat(one.stands()).isFalse();
            assertThat(one.liftedBecause()).isEqualTo(Lifting.CLAIM_WITHDRAWN);
            assertThat(one.liftedBy()).isEqualTo(EMPLOYEE.toString());
        });
        assertThat(door.restrictedBy(PROTECTION.caseRef())).isEmpty();
    }

    @Test
    void for_protection_nobody_opens_a_value() {
        world.concerned.add(kari.id());
        var file = door.open(kari.id(), PROTECTION);
        assertThat(file.data()).isEmpty();
        assertThat(file.relations()).isNotEmpty();
        assertThat(file.identifiers()).isNotEmpty();
    }

    private void restrict(Scope scope) {
        world.concerned.add(kari.id());
        door.restrict(kari.id(), List.of(order(scope.extent)), PROTECTION);
    }

    private RestrictionOrder order(Extent extent) {
        return new RestrictionOrder(
                extent, RestrictionGround.ACCURACY_CONTESTED, world.today(), new CaseRef(CASE), UUID.randomUUID());
    }

    private void assertDenied(Runnable what) {
        assertThatExceptionOfType(DataRestricted.class).isThrownBy(what::run);
        assertThat(traces().getLast().outcome()).isEqualTo(Outcome.DENIED);
    }

    private Unserved everything() {
        return new Unserved(
                kari.data().stream()
                        .map(datum -> new com.qmplus.vern.people.StoredField(datum.standing(), datum.field()))
                        .distinct()
                        .toList(),
                List.of(),
                world.today());
    }

    private static List<String> values(PersonFile file) {
        return file.data().stream().map(DatumView::value).toList();
    }

    private List<com.qmplus.vern.audit.Access> traces() {
        return ((RecordingAccessLog) world.log).accesses();
    }

    private static Person kari(PeopleWorld world) {
        var kari = world.person("Kari Ås", CUSTOMER_CONTACT);
        kari.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, "kari@example.no", Instant.EPOCH);
        world.give(kari, "email", "kari@example.no");
        world.give(kari, "job-title", "Sjef");
        return kari;
    }
}
