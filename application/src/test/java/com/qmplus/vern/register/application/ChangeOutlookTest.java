package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.FindingRule.NO_BASIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a change would bring, where articles are read by seven people for one purpose alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeOutlookTest {

    private static final PurposeKey INSIGHT = new PurposeKey("website-insight");
    private static final ElementRef PURPOSE = new ElementRef(ElementKind.PURPOSE, INSIGHT.value());

    private final TestClock clock = TestClock.anyDay();
    private final LocalDate today = LocalDate.now(clock);
    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);
    private final RegisterEditing editing = new RegisterEditing(
            register,
            versions,
            new FixedCaller("0b5e0d8e-95f8-4f0a-9d3c-0f6a3c6c0001", Set.of(Roles.PRIVACY_MANAGER), "127.0.0.1"),
            clock);
    private final ChangeOutlook outlook = new ChangeOutlook(register, ChangeOutlookTest::readers, clock);

    @BeforeEach
    void fill() {
        new FirstRegister(versions, Settings.of(Map.of()), clock).fill();
    }

    @Test
    void whose_data_lose_their_reason_is_told_for_the_day_after_the_last() {
        assertThat(outlook.ofEnding(PURPOSE, today.plusDays(30)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(DATA_WITHOUT_PURPOSE);
                    assertThat(finding.count()).isEqualTo(7);
                });
        assertThat(outlook.ofEnding(PURPOSE, today.minusDays(30))).hasSize(1);
    }

    @Test
    void what_is_found_already_is_no_news() {
        editing.retire(PURPOSE, editing.open(PURPOSE).revision(), today.minusDays(1), "Over");
        assertThat(outlook.ofEnding(PURPOSE, today.minusDays(1))).isEmpty();
    }

    @Test
    void what_the_register_would_lack_is_told_too() {
        var found = outlook.ofSaving(without("/bases"));
        assertThat(found).extracting(Finding::rule).contains(NO_BASIS);
    }

    @Test
    void a_last_day_that_is_typed_in_the_form_is_looked_past() {
        assertThat(outlook.ofSaving(until(today.plusDays(7).toString())))
                .extracting(Finding::rule)
                .containsExactly(DATA_WITHOUT_PURPOSE);
        assertThat(outlook.ofSaving(until(""))).isEmpty();
    }

    @Test
    void what_cannot_be_kept_so_is_refused_as_it_would_be() {
        assertThatExceptionOfType(RefusedDraft.class).isThrownBy(() -> outlook.ofSaving(until("1999-13-01")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> outlook.ofEnding(new ElementRef(ElementKind.PURPOSE, "nobody"), today));
    }

    @Test
    void looking_changes_nothing() {
        outlook.ofEnding(PURPOSE, today);
        outlook.ofSaving(until(today.toString()));
        assertThat(register.version().number()).isOne();
    }

    private static List<Finding> readers(Register register, LocalDate day) {
        var purpose = register.purpose(INSIGHT);
        if (purpose.valid().covers(day)) return List.of();
        return List.of(new Finding(
                DATA_WITHOUT_PURPOSE, ElementKind.CATEGORY, "web-behaviour", purpose.name(), null, null, 7));
    }

    private ElementChange until(String day) {
        var shown = editing.open(PURPOSE);
        var rows = shown.rows().stream()
                .map(row -> row.path().equals("/valid/until") ? row.with(day, "", List.of()) : row)
                .toList();
        return new ElementChange(ElementKind.PURPOSE, INSIGHT.value(), shown.revision(), rows, "why");
    }

    private ElementChange without(String path) {
        var shown = editing.open(PURPOSE);
        var rows = shown.rows().stream()
                .filter(row -> !row.path().startsWith(path + "/"))
                .toList();
        return new ElementChange(ElementKind.PURPOSE, INSIGHT.value(), shown.revision(), rows, "why");
    }
}
