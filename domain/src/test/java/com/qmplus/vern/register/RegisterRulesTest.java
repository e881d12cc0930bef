package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.CONTACT;
import static com.qmplus.vern.register.ARegister.WEB;
import static com.qmplus.vern.register.ARegister.relation;
import static com.qmplus.vern.register.ARegister.rule;
import static com.qmplus.vern.register.ARegister.text;
import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.register.LawfulBasis.LEGAL_DUTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterRulesTest {

    private final ARegister register = ARegister.small();

    @Test
    void a_recipient_within_the_eea_takes_no_data_out_of_it() {
        var within = ARegister.small().where(Recipient.class, "hubspot", RegisterRulesTest::withinEea);
        assertThat(RegisterRules.check(within.elements())).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/withinEea");
            assertThat(fault.reason()).contains("hubspot");
        });
    }

    @Test
    void where_data_go_is_known_by_a_transfer_or_because_they_stay() {
        var untold = ARegister.small().without(Transfer.class::isInstance);
        assertThat(ARegister.small().register().knowsWhereDataGo("hubspot", LocalDate.EPOCH))
                .isTrue();
        assertThat(untold.register().knowsWhereDataGo("hubspot", LocalDate.EPOCH))
                .isFalse();
        assertThat(untold.where(Recipient.class, "hubspot", RegisterRulesTest::withinEea)
                        .register()
                        .knowsWhereDataGo("hubspot", LocalDate.EPOCH))
                .isTrue();
    }

    private static Recipient withinEea(Recipient it) {
        return new Recipient(
                it.key(), it.name(), it.description(), it.kind(), it.named(), true, null, it.valid(), it.confirm());
    }

    @Test
    void a_whole_register_has_no_fault() {
        assertThat(RegisterRules.check(register.elements())).isEmpty();
    }

    @Test
    void an_unknown_area_is_a_fault() {
        register.with(new ProcessingActivity(
                "x", text("x"), text("x"), "nowhere", List.of(), null, null, Validity.ALWAYS, false));
        assertFault("/area", "areas has no nowhere");
    }

    @Test
    void an_unknown_system_of_an_activity_is_a_fault() {
        register.with(new ProcessingActivity(
                "x",
                text("x"),
                text("x"),
                "customers",
                List.of(SystemKey.HUBSPOT),
                null,
                null,
                Validity.ALWAYS,
                false));
        assertFault("/systems/0", "systems has no hubspot");
    }

    @Test
    void a_system_run_by_someone_who_is_no_processor_is_a_fault() {
        register.with(new Recipient(
                        "tax",
                        text("Tax"),
                        text("Tax"),
                        RecipientKind.AUTHORITY,
                        true,
                        false,
                        null,
                        Validity.ALWAYS,
                        false))
                .with(new DataSystem(
                        new SystemKey("x"),
                        text("x"),
                        text("x"),
                        "tax",
                        text("x"),
                        Connection.BY_HAND,
                        null,
                        List.of(),
                        null,
                        Validity.ALWAYS,
                        false));
        assertFault("/processor", "must be PROCESSOR");
    }

    @Test
    void a_column_that_two_fields_claim_is_a_fault() {
        register.with(new Field(
                new FieldKey("x"), text("x"), CONTACT, List.of("Other", "Email"), null, Validity.ALWAYS, false));
        assertFault("/crmColumns/1", "the column Email belongs to two fields");
    }

    @Test
    void a_field_of_an_unknown_category_is_a_fault() {
        register.with(new Field(
                new FieldKey("x"), text("x"), new CategoryKey("none"), List.of(), null, Validity.ALWAYS, false));
        assertFault("/category", "categories has no none");
    }

    @Test
    void a_legal_duty_without_its_provision_is_a_fault() {
        register.with(ARegister.purpose(
                new PurposeKey("x"), new BasisFor("customer", LEGAL_DUTY, null, text("the law says so"), null, null)));
        assertFault("/bases/0/provision", "a legal duty must quote its provision");
    }

    @Test
    void a_purpose_that_needs_a_category_without_retention_rule_is_not_whole() {
        register.with(ARegister.purpose(
                        new PurposeKey("x"),
                        new BasisFor("customer", CONTRACT, null, text("agreed"), null, null),
                        CONTACT,
                        WEB))
                .with(rule(new PurposeKey("x"), CONTACT));
        assertNotWhole("/categories/1", "no retention rule says how long x keeps web-behaviour");
    }

    @Test
    void a_relation_whose_purpose_has_no_basis_for_its_people_is_not_whole() {
        register.with(relation(new RelationKindKey("x"), "reader", ARegister.AGREEMENT));
        assertNotWhole("/purposes/0", "agreement has no legal basis for reader");
    }

    @Test
    void a_rule_for_what_the_purpose_does_not_need_is_not_whole() {
        register.with(rule(ARegister.AGREEMENT, WEB));
        assertNotWhole("/category", "agreement does not need web-behaviour");
    }

    private void assertNotWhole(String path, String reason) {
        assertThat(RegisterRules.check(register.elements())).isEmpty();
        assertThat(RegisterWholeness.check(register.elements())).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void an_arrangement_with_someone_who_is_no_joint_controller_is_a_fault() {
        register.where(
                Recipient.class,
                "hubspot",
                it -> new Recipient(
                        it.key(), it.name(), it.description(), it.kind(), true, false, text("x"), it.valid(), false));
        assertFault("/arrangement", "only joint controllers");
    }

    @Test
    void areas_within_each_other_are_a_fault_of_each() {
        register.with(area("a", "b")).with(area("b", "c")).with(area("c", "a")).with(area("d", "a"));
        var last = register.elements().size() - 1;
        assertThat(RegisterRules.check(register.elements()))
                .allSatisfy(fault -> assertThat(fault.rule()).isEqualTo(FaultRule.CIRCLE))
                .extracting(Fault::element)
                .containsExactly(last - 3, last - 2, last - 1);
    }

    @Test
    void an_area_within_another_is_none() {
        register.with(area("a", "customers")).with(area("b", "a"));
        assertThat(RegisterRules.check(register.elements())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-07-01,           , false",
        "2026-01-01, 2026-06-30, 2026-06-30,           , true",
        "2026-01-01,           , 2030-01-01,           , true",
        "2026-07-01,           , 2026-01-01, 2026-06-30, false",
        "2026-06-30,           , 2026-01-01, 2026-06-30, true"
    })
    void agreements_with_one_processor_on_the_same_days_are_a_fault(
            LocalDate from, @Nullable LocalDate until, LocalDate nextFrom, @Nullable LocalDate nextUntil, boolean at) {
        register.with(new Agreement("old", "hubspot", from, until, List.of(), List.of(), Validity.ALWAYS, false))
                .with(new Agreement(
                        "new", "hubspot", nextFrom, nextUntil, List.of(), List.of(), Validity.ALWAYS, false));
        assertThat(RegisterRules.check(register.elements()))
                .extracting(Fault::reason)
                .isEqualTo(at ? List.of("another agreement with hubspot holds on some of these days: old") : List.of());
    }

    private static BusinessArea area(String key, String within) {
        return new BusinessArea(key, text(key), within, Validity.ALWAYS, false);
    }

    @Test
    void an_element_that_ends_before_it_starts_is_a_fault() {
        var day = LocalDate.parse("2026-11-23");
        register.with(new BusinessArea("x", text("x"), null, new Validity(day, day.minusDays(1)), false));
        assertFault("/valid/until", "the end is before the start");
    }

    @Test
    void a_transfer_by_someone_unknown_is_a_fault() {
        register.with(new Transfer("x", "nobody", text("x"), text("x"), null, Validity.ALWAYS, false));
        assertFault("/recipient", "recipients has no nobody");
    }

    @Test
    void what_Vern_itself_works_by_cannot_end() {
        register.where(
                RelationKind.class,
                "requester",
                it -> new RelationKind(
                        it.key(),
                        it.name(),
                        it.personCategory(),
                        it.purposes(),
                        new Validity(null, LocalDate.EPOCH),
                        false));
        assertFault("/valid/until", "Vern itself works by requester");
    }

    @Test
    void a_requester_is_always_served_by_the_handling_of_requests() {
        register.where(
                RelationKind.class,
                "requester",
                it -> new RelationKind(it.key(), it.name(), it.personCategory(), List.of(), it.valid(), false));
        assertFault("/purposes", "requester brings the purpose rights-handling");
    }

    @Test
    void the_handling_of_requests_always_has_a_ground_for_those_who_request() {
        register.where(
                RelationKind.class,
                "requester",
                it -> new RelationKind(it.key(), it.name(), "reader", it.purposes(), it.valid(), false));
        assertFault("/bases", "rights-handling needs a legal basis for reader");
    }

    @Test
    void an_agreement_that_was_ended_makes_room_for_the_next() {
        var from = LocalDate.parse("2026-01-01");
        var ended = new Validity(null, LocalDate.parse("2026-06-30"));
        register.with(new Agreement("old", "hubspot", from, null, List.of(), List.of(), ended, false))
                .with(new Agreement(
                        "new", "hubspot", from.plusMonths(6), null, List.of(), List.of(), Validity.ALWAYS, false));
        assertThat(RegisterRules.check(register.elements())).isEmpty();
    }

    @Test
    void a_transfer_that_has_an_end_lets_the_data_stay() {
        register.where(
                        Transfer.class,
                        "hubspot-usa",
                        it -> new Transfer(
                                it.key(),
                                it.recipient(),
                                it.country(),
                                it.tool(),
                                null,
                                new Validity(null, LocalDate.EPOCH),
                                false))
                .where(Recipient.class, "hubspot", RegisterRulesTest::withinEea);
        assertThat(RegisterRules.check(register.elements())).isEmpty();
    }

    @Test
    void a_register_without_what_Vern_does_is_at_fault() {
        register.without(element -> element.stableKey().equals("security"));
        assertFault("", "purposes has no security");
    }

    private void assertFault(String path, String reason) {
        assertThat(RegisterRules.check(register.elements())).anySatisfy(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.reason()).contains(reason);
        });
    }
}
