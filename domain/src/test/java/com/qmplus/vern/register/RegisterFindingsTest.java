package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.AGREEMENT;
import static com.qmplus.vern.register.ARegister.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFindingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<AgreementPoint> ALL_POINTS = List.of(AgreementPoint.values());

    private final ARegister register = ARegister.small();

    @Test
    void a_register_that_lacks_nothing_has_none() {
        register.with(agreement("dpa", "2020-01-01", null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_processor_without_an_agreement_is_one() {
        assertThat(findings()).containsExactly("NO_AGREEMENT hubspot");
    }

    @Test
    void a_legitimate_interest_that_nobody_weighed_is_one() {
        agreed();
        based(new BasisFor("customer", LawfulBasis.LEGITIMATE_INTEREST, null, text("we wish to"), null, null));
        assertThat(findings()).containsExactly("NO_BALANCING_TEST agreement");
    }

    @Test
    void a_legitimate_interest_that_was_weighed_is_none() {
        agreed();
        var weighed = new BalancingTest(text("a"), text("b"), text("c"), text("d"), text("e"), "manager", TODAY);
        based(new BasisFor("customer", LawfulBasis.LEGITIMATE_INTEREST, null, text("we wish to"), weighed, null));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEGITIMATE_INTEREST")
    void no_other_ground_is_weighed(LawfulBasis basis) {
        agreed();
        based(new BasisFor("customer", basis, text("law"), text("so it is"), null, null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_special_category_without_a_ground_of_its_own_is_one() {
        agreed();
        register.where(DataCategory.class, "web-behaviour", RegisterFindingsTest::special);
        assertThat(findings()).containsExactly("NO_SPECIAL_GROUND newsletter");
    }

    @ParameterizedTest
    @EnumSource
    void a_special_category_with_a_ground_of_its_own_is_none(SpecialGround ground) {
        agreed();
        register.where(DataCategory.class, "web-behaviour", RegisterFindingsTest::special)
                .where(
                        Purpose.class,
                        "newsletter",
                        it -> based(
                                it,
                                new BasisFor("reader", LawfulBasis.CONSENT, null, text("consented"), null, ground)));
        assertThat(findings()).isEmpty();
    }

    /** Sixty days of warning; the last day of an agreement is a day of it. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2027-01-22, ",
        "2020-01-01, 2027-01-21, AGREEMENT_ENDS_SOON dpa",
        "2020-01-01, 2026-11-22, AGREEMENT_ENDS_SOON dpa",
        "2020-01-01, 2026-11-21, AGREEMENT_OVER dpa",
        "2026-11-22,           , ",
        "2026-11-23,           , AGREEMENT_NOT_BEGUN dpa"
    })
    void an_agreement_is_one_when_it_does_not_hold_or_soon_will_not(
            LocalDate from, @Nullable LocalDate until, @Nullable String finding) {
        register.with(new Agreement("dpa", "hubspot", from, until, ALL_POINTS, List.of(), Validity.ALWAYS, false));
        assertThat(findings()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void an_agreement_that_another_follows_is_none() {
        register.with(agreement("old", "2020-01-01", "2026-11-30")).with(agreement("new", "2026-12-01", null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void an_agreement_that_another_followed_is_none() {
        register.with(agreement("old", "2020-01-01", "2025-12-31")).with(agreement("new", "2026-01-01", null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void of_several_agreements_that_are_over_only_the_last_is_one() {
        register.with(agreement("older", "2020-01-01", "2022-12-31"))
                .with(agreement("last", "2024-01-01", "2025-12-31"))
                .with(agreement("old", "2023-01-01", "2023-12-31"));
        assertThat(findings()).containsExactly("AGREEMENT_OVER last");
        assertThat(days()).containsExactly("2025-12-31");
    }

    @Test
    void of_agreements_around_a_gap_the_next_to_begin_is_one() {
        register.with(agreement("late", "2027-06-01", null))
                .with(agreement("next", "2026-12-01", "2027-05-31"))
                .with(agreement("old", "2020-01-01", "2026-10-31"));
        assertThat(findings()).containsExactly("AGREEMENT_NOT_BEGUN next");
        assertThat(days()).containsExactly("2026-12-01");
    }

    @Test
    void an_agreement_that_another_follows_only_later_ends_soon() {
        register.with(agreement("old", "2020-01-01", "2026-11-30")).with(agreement("new", "2026-12-02", null));
        assertThat(findings()).containsExactly("AGREEMENT_ENDS_SOON old");
        assertThat(days()).containsExactly("2026-11-30");
    }

    @Test
    void an_agreement_that_lacks_what_the_law_asks_is_one() {
        var all = ALL_POINTS.size();
        register.with(new Agreement(
                "dpa",
                "hubspot",
                LocalDate.EPOCH,
                null,
                ALL_POINTS.subList(0, all - 2),
                List.of(),
                Validity.ALWAYS,
                false));
        assertThat(RegisterFindings.of(register.register(), TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(FindingRule.AGREEMENT_INCOMPLETE);
                    assertThat(finding.count()).isEqualTo(2);
                });
    }

    @Test
    void a_recipient_of_whom_nobody_knows_where_the_data_go_is_one() {
        agreed();
        register.without(Transfer.class::isInstance);
        assertThat(findings()).containsExactly("TRANSFER_UNKNOWN hubspot");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, ", "2026-11-21, REVIEW_OVERDUE care", ", "})
    void a_review_is_one_from_the_day_after(@Nullable LocalDate reviewBy, @Nullable String finding) {
        agreed();
        register.where(
                ProcessingActivity.class,
                "care",
                it -> new ProcessingActivity(
                        it.key(),
                        it.name(),
                        it.description(),
                        it.area(),
                        it.systems(),
                        reviewBy,
                        null,
                        it.valid(),
                        false));
        assertThat(findings()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void a_field_that_no_purpose_needs_is_one() {
        agreed();
        register.with(new DataCategory(new CategoryKey("x"), text("X"), text("X"), false, null, Validity.ALWAYS, false))
                .with(new Field(
                        new FieldKey("shoe-size"),
                        text("Shoe size"),
                        new CategoryKey("x"),
                        List.of(),
                        null,
                        Validity.ALWAYS,
                        false));
        assertThat(findings()).containsExactly("FIELD_WITHOUT_PURPOSE shoe-size");
    }

    @Test
    void a_field_whose_only_purpose_is_over_is_one() {
        agreed();
        register.where(Purpose.class, "newsletter", it -> it.withValid(new Validity(null, TODAY.minusDays(1))));
        assertThat(findings()).containsExactly("FIELD_WITHOUT_PURPOSE articles-read");
    }

    @Test
    void an_entry_of_an_agreement_that_has_ended_leaves_the_processor_without_one() {
        var ended = new Validity(null, TODAY.minusDays(1));
        register.with(new Agreement("dpa", "hubspot", LocalDate.EPOCH, null, ALL_POINTS, List.of(), ended, false));
        assertThat(findings()).containsExactly("NO_AGREEMENT hubspot");
    }

    @Test
    void a_transfer_that_has_ended_no_longer_tells_where_data_go() {
        agreed();
        register.where(
                Transfer.class,
                "hubspot-usa",
                it -> new Transfer(
                        it.key(),
                        it.recipient(),
                        it.country(),
                        it.tool(),
                        null,
                        new Validity(null, TODAY.minusDays(1)),
                        false));
        assertThat(findings()).containsExactly("TRANSFER_UNKNOWN hubspot");
    }

    @Test
    void a_purpose_without_any_ground_is_one() {
        agreed();
        register.where(Purpose.class, "security", it -> based(it, List.of()));
        assertThat(findings()).containsExactly("NO_BASIS security");
    }

    @Test
    void a_purpose_without_a_ground_for_those_whom_a_relation_brings_is_one() {
        agreed();
        register.with(ARegister.relation(new RelationKindKey("guest"), "reader", AGREEMENT));
        assertThat(findings()).containsExactly("NO_BASIS agreement");
    }

    @Test
    void a_category_that_a_purpose_needs_without_a_rule_of_storage_is_one() {
        agreed();
        register.without(it -> it.stableKey().equals("newsletter/web-behaviour"));
        assertThat(RegisterFindings.of(register.register(), TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(FindingRule.NO_RETENTION_RULE);
                    assertThat(finding.key()).isEqualTo("newsletter");
                    assertThat(finding.with()).isEqualTo(text("Web"));
                });
    }

    @Test
    void a_rule_of_storage_for_what_its_purpose_does_not_need_is_one() {
        agreed();
        register.with(ARegister.rule(AGREEMENT, ARegister.WEB));
        assertThat(findings()).containsExactly("RULE_UNUSED agreement/web-behaviour");
    }

    @Test
    void a_transfer_without_a_safeguard_is_one() {
        agreed();
        register.where(
                Transfer.class,
                "hubspot-usa",
                it -> new Transfer(it.key(), it.recipient(), it.country(), null, null, it.valid(), false));
        assertThat(findings()).containsExactly("NO_TRANSFER_TOOL hubspot-usa");
    }

    @ParameterizedTest
    @CsvSource({"essence, ", ", NO_ARRANGEMENT partner"})
    void joint_controllers_without_an_arrangement_are_one(@Nullable String arrangement, @Nullable String finding) {
        agreed();
        register.with(new Recipient(
                "partner",
                text("Partner"),
                text("Partner"),
                RecipientKind.JOINT_CONTROLLER,
                true,
                true,
                arrangement == null ? null : text(arrangement),
                Validity.ALWAYS,
                false));
        assertThat(findings()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource({"NEEDED, DPIA_DUE care", "DONE, ", "NOT_NEEDED, "})
    void an_impact_assessment_that_is_owed_is_one(DpiaNeed need, @Nullable String finding) {
        agreed();
        register.where(
                ProcessingActivity.class,
                "care",
                it -> new ProcessingActivity(
                        it.key(),
                        it.name(),
                        it.description(),
                        it.area(),
                        it.systems(),
                        null,
                        new Dpia(need, text("so it is"), null),
                        it.valid(),
                        false));
        assertThat(findings()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void what_names_something_retired_is_one_from_the_day_after() {
        agreed();
        register.where(
                BusinessArea.class,
                "customers",
                it -> new BusinessArea(it.key(), it.name(), null, new Validity(null, TODAY), false));
        assertThat(findings()).isEmpty();
        assertThat(RegisterFindings.of(register.register(), TODAY.plusDays(1)))
                .extracting(it -> it.rule() + " " + it.key())
                .containsExactly("RETIRED_IN_USE care");
    }

    private void agreed() {
        register.with(agreement("dpa", "2020-01-01", null));
    }

    private void based(BasisFor basis) {
        register.where(Purpose.class, AGREEMENT.value(), it -> based(it, basis));
    }

    private static Purpose based(Purpose it, BasisFor basis) {
        return based(it, List.of(basis));
    }

    private static Purpose based(Purpose it, List<BasisFor> bases) {
        return it.withBases(bases);
    }

    private static DataCategory special(DataCategory it) {
        return new DataCategory(it.key(), it.name(), it.description(), true, null, it.valid(), false);
    }

    private static Agreement agreement(String key, String from, @Nullable String until) {
        return new Agreement(
                key,
                "hubspot",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                ALL_POINTS,
                List.of(),
                Validity.ALWAYS,
                false);
    }

    private Stream<String> days() {
        return RegisterFindings.of(register.register(), TODAY).stream().map(finding -> String.valueOf(finding.day()));
    }

    private List<String> findings() {
        return RegisterFindings.of(register.register(), TODAY).stream()
                .map(finding -> finding.rule() + " " + finding.key())
                .toList();
    }
}
