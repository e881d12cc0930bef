package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterEditingTest {

    private static final ElementRef NEWSLETTER = new ElementRef(ElementKind.PURPOSE, "newsletter");
    private static final ElementRef CUSTOMERS = new ElementRef(ElementKind.AREA, "customers");

    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);
    private final TestClock clock = TestClock.anyDay();
    private final RegisterEditing editing = new RegisterEditing(
            register, versions, new FixedCaller("manager", Set.of(PRIVACY_MANAGER), "127.0.0.1"), clock);

    @BeforeEach
    void fill() {
        new FirstRegister(versions, Settings.of(Map.of()), clock).fill();
    }

    @Test
    void a_change_makes_a_new_version_with_its_author_and_reason() {
        save(editing.open(CUSTOMERS), row("/name", it -> it.with("Kunder", "Clients", List.of())), "They asked");
        assertThat(register.now().version()).isEqualTo(2);
        assertThat(register.version().why()).isEqualTo("They asked");
        assertThat(register.version().madeBy()).isEqualTo("manager");
        assertThat(area().name().en()).isEqualTo("Clients");
    }

    @Test
    void the_register_stays_as_it_was_in_earlier_versions() {
        var before = register.at(1).find(CUSTOMERS);
        save(editing.open(CUSTOMERS), row("/name", it -> it.with("Kunder", "Clients", List.of())), "x");
        assertThat(new CurrentRegister(versions).at(1).find(CUSTOMERS)).isEqualTo(before);
    }

    @Test
    void what_does_not_change_anything_makes_no_version() {
        save(editing.open(CUSTOMERS), rows -> rows, "x");
        assertThat(register.now().version()).isEqualTo(1);
    }

    @Test
    void a_page_that_shows_an_older_revision_is_refused() {
        var shown = editing.open(CUSTOMERS);
        save(shown, row("/name", it -> it.with("Kunder", "Clients", List.of())), "x");
        assertThatExceptionOfType(StalePage.class)
                .isThrownBy(() -> save(shown, row("/name", it -> it.with("Mine", "Mine", List.of())), "x"));
        assertThat(area().name().en()).isEqualTo("Clients");
    }

    @Test
    void a_change_of_another_element_does_not_stand_in_the_way() {
        var shown = editing.open(CUSTOMERS);
        save(editing.open(NEWSLETTER), row("/name", it -> it.with("Brev", "Letters", List.of())), "x");
        save(shown, row("/name", it -> it.with("Kunder", "Clients", List.of())), "x");
        assertThat(register.now().version()).isEqualTo(3);
        assertThat(register.now().purpose(new PurposeKey("newsletter")).name().en())
                .isEqualTo("Letters");
        assertThat(area().name().en()).isEqualTo("Clients");
    }

    @Test
    void a_missing_language_is_told_at_its_property() {
        assertThat(faults(editing.open(CUSTOMERS), row("/name", it -> it.with("Kunder", " ", List.of()))))
                .containsExactly("/name/en oneLanguage");
    }

    @Test
    void a_missing_property_is_told() {
        assertThat(faults(editing.open(CUSTOMERS), row("/name", it -> it.with("", "", List.of()))))
                .containsExactly("/name missing");
    }

    @Test
    void a_day_that_is_none_is_told() {
        assertThat(faults(editing.open(CUSTOMERS), row("/valid/until", it -> it.with("2026-13-40", "", List.of()))))
                .containsExactly("/valid/until pattern");
    }

    @Test
    void an_end_before_the_start_is_told_by_its_rule() {
        assertThat(faults(
                        editing.open(CUSTOMERS),
                        all(
                                row("/valid/from", it -> it.with("2026-02-01", "", List.of())),
                                row("/valid/until", it -> it.with("2026-01-31", "", List.of())))))
                .containsExactly("/valid/until ENDS_BEFORE_IT_STARTS");
    }

    @Test
    void an_area_within_itself_is_told() {
        assertThat(faults(editing.open(CUSTOMERS), row("/within", it -> it.with("customers", "", List.of()))))
                .containsExactly("/within CIRCLE");
    }

    @Test
    void a_change_that_breaks_another_element_is_told_of_that_one() {
        var hubspot = editing.open(new ElementRef(ElementKind.RECIPIENT, "hubspot"));
        assertThatExceptionOfType(RefusedDraft.class)
                .isThrownBy(() -> save(hubspot, row("/kind", it -> it.with("AUTHORITY", "", List.of())), "x"))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(DraftFault::elsewhere)
                        .contains(new ElementRef(ElementKind.SYSTEM, "hubspot")));
    }

    @Test
    void a_change_needs_a_reason() {
        assertThat(faults(editing.open(CUSTOMERS), rows -> rows, " ")).containsExactly("/why missing");
        assertThat(faults(editing.open(CUSTOMERS), rows -> rows, "x".repeat(1001)))
                .containsExactly("/why maxLength");
    }

    @Test
    void a_new_element_gets_a_key_from_its_english_name() {
        var ref = save(
                editing.blank(ElementKind.AREA, Map.of()),
                row("/name", it -> it.with("Forskning", "Research & Æsthetics", List.of())),
                "new");
        assertThat(ref.key()).isEqualTo("research-aesthetics");
        assertThat(register.now().areas()).extracting(BusinessArea::key).endsWith("research-aesthetics");
        var second = save(
                editing.blank(ElementKind.AREA, Map.of()),
                row("/name", it -> it.with("Forskning", "Research & Æsthetics", List.of())),
                "new");
        assertThat(second.key()).isEqualTo("research-aesthetics-2");
    }

    @Test
    void a_new_storage_time_is_asked_for_with_the_purpose_given() {
        var draft = editing.blank(ElementKind.RETENTION_RULE, Map.of("purpose", "newsletter", "told", "no reference"));
        assertThat(draft.rows())
                .filteredOn(it -> it.path().equals("/purpose"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.nb()).isEqualTo("newsletter");
                    assertThat(draft.choices().get(ElementKind.PURPOSE))
                            .extracting(Choice::key)
                            .contains("newsletter");
                });
        var ref = save(
                draft,
                all(
                        row("/category", it -> it.with("accounting", "", List.of())),
                        row("/trigger", it -> it.with("COLLECTED", "", List.of())),
                        row("/period", it -> it.with("P2Y", "", List.of())),
                        row("/action", it -> it.with("ERASE", "", List.of())),
                        row("/told", it -> it.with("To år", "Two years", List.of())),
                        row("/basis", it -> it.with("Fordi", "Because", List.of()))),
                "new");
        assertThat(register.now().rule(new PurposeKey("newsletter"), new CategoryKey("accounting")))
                .map(RetentionRule::period)
                .hasValue(Period.ofYears(2));
        assertThat(ref.key()).isEqualTo("newsletter/accounting");
    }

    @Test
    void a_storage_time_cannot_become_that_of_another_purpose() {
        var rule = editing.open(new ElementRef(ElementKind.RETENTION_RULE, "newsletter/contact"));
        assertThat(faults(rule, row("/purpose", it -> it.with("agreement", "", List.of()))))
                .containsExactly(" otherKey");
    }

    @Test
    void a_new_purpose_may_wait_for_its_ground_and_is_used_for_nothing() {
        var ref = save(
                editing.blank(ElementKind.PURPOSE, Map.of("activity", "customer-care")),
                all(
                        row("/name", it -> it.with("Kundebrev", "Customer letter", List.of())),
                        row("/description", it -> it.with("Brev", "Letters", List.of()))),
                "new");
        assertThat(register.now().purpose(new PurposeKey(ref.key())))
                .extracting(Purpose::bases)
                .isEqualTo(List.of());
    }

    @Test
    void confirming_makes_it_the_controllers_word() {
        assertThat(area().confirm()).isTrue();
        editing.confirm(CUSTOMERS, 1, "Seen");
        assertThat(area().confirm()).isFalse();
    }

    @Test
    void a_retired_element_holds_until_its_last_day() {
        var lastDay = LocalDate.now(clock);
        editing.retire(CUSTOMERS, 1, lastDay, "Over");
        assertThat(area().valid().covers(lastDay)).isTrue();
        assertThat(area().valid().covers(lastDay.plusDays(1))).isFalse();
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> editing.open(new ElementRef(ElementKind.AREA, "nowhere")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.blank(ElementKind.CONTROLLER, Map.of()));
    }

    private BusinessArea area() {
        return (BusinessArea) register.now().find(CUSTOMERS).orElseThrow();
    }

    private ElementRef save(ElementDraft draft, UnaryOperator<List<DocumentRow>> typed, String why) {
        return editing.save(
                new ElementChange(draft.kind(), draft.key(), draft.revision(), typed.apply(draft.rows()), why));
    }

    private List<String> faults(ElementDraft draft, UnaryOperator<List<DocumentRow>> typed) {
        return faults(draft, typed, "because");
    }

    private List<String> faults(ElementDraft draft, UnaryOperator<List<DocumentRow>> typed, String why) {
        try {
            save(draft, typed, why);
            return List.of();
        } catch (RefusedDraft refused) {
            return refused.faults().stream()
                    .map(fault -> fault.path() + " " + fault.code())
                    .toList();
        }
    }

    @SafeVarargs
    private static UnaryOperator<List<DocumentRow>> all(UnaryOperator<List<DocumentRow>>... typed) {
        return rows -> {
            var now = rows;
            for (var each : typed) now = each.apply(now);
            return now;
        };
    }

    private static UnaryOperator<List<DocumentRow>> row(String path, UnaryOperator<DocumentRow> typed) {
        return rows -> rows.stream()
                .map(row -> row.path().equals(path) ? typed.apply(row) : row)
                .toList();
    }
}
