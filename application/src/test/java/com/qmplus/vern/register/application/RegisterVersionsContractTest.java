package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
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
class RegisterVersionsContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);
    private static final Instant MADE = Instant.parse("2026-11-22T09:30:00.123456Z");

    private final Databases on;
    private final RegisterVersions versions;
    private final int number = NUMBERS.incrementAndGet();
    private final String unique = "area-" + UUID.randomUUID();

    RegisterVersionsContractTest(Databases on) {
        this.on = on;
        this.versions = on.repository(InMemoryRegisterVersions::new, JpaRegisterVersions::new);
        var revisions = List.of(revision("-b", 2), revision("-a", 1));
        on.inTransaction(
                () -> versions.add(new RegisterVersion(number, MADE, "system", "because it is æøå"), revisions));
    }

    @Test
    void a_version_is_found_as_it_was_stored() {
        var found = on.inTransaction(() -> versions.find(number)).orElseThrow();
        assertThat(found.madeOn()).isEqualTo(MADE);
        assertThat(found.madeBy()).isEqualTo("system");
        assertThat(found.why()).isEqualTo("because it is æøå");
    }

    @Test
    void the_latest_is_the_one_with_the_highest_number() {
        assertThat(on.inTransaction(() -> versions.latest()).orElseThrow().number())
                .isEqualTo(number);
    }

    @Test
    void an_unknown_version_is_not_found() {
        assertThat(on.inTransaction(() -> versions.find(-1))).isEmpty();
    }

    @Test
    void elements_come_in_the_order_in_which_they_were_written() {
        assertThat(mine(number)).extracting(ElementRevision::elementKey).containsExactly(unique + "-a", unique + "-b");
    }

    @Test
    void elements_hold_in_later_versions_and_not_in_earlier_ones() {
        assertThat(mine(number + 1)).hasSize(2);
        assertThat(mine(number - 1)).isEmpty();
    }

    @Test
    void a_document_comes_back_whole_however_long_it_is() {
        var document = mine(number).getFirst().document();
        assertThat(document).contains("æøå €").hasSizeGreaterThan(40_000);
        assertThat(ElementDocuments.read(ElementKind.AREA, document).stableKey())
                .isEqualTo(unique + "-a");
    }

    @Test
    void the_one_that_held_at_an_instant_was_made_then_or_before() {
        var next = NUMBERS.incrementAndGet();
        on.inTransaction(
                () -> versions.add(new RegisterVersion(next, MADE.plusSeconds(60), "system", "more"), List.of()));
        assertThat(at(MADE.plusSeconds(60))).isEqualTo(next);
        assertThat(at(MADE.plusSeconds(59))).isEqualTo(number);
        assertThat(on.inTransaction(() -> versions.at(Instant.EPOCH))).isEmpty();
    }

    @Test
    void an_element_that_was_revised_holds_in_its_old_form_until_then() {
        var ref = new ElementRef(ElementKind.AREA, unique + "-a");
        var next = NUMBERS.incrementAndGet();
        on.inTransaction(() -> {
            versions.add(new RegisterVersion(next, MADE.plusSeconds(60), "system", "more"), List.of());
            var revised = versions.history(ref).getFirst().revise(next, "{}");
            versions.add(
                    new RegisterVersion(NUMBERS.incrementAndGet(), MADE.plusSeconds(61), "system", "x"),
                    List.of(revised));
        });
        assertThat(on.inTransaction(() -> versions.history(ref)))
                .extracting(ElementRevision::revision)
                .containsExactly(2, 1);
        assertThat(mine(number)).extracting(ElementRevision::revision).containsExactly(1, 1);
        assertThat(mine(next)).extracting(ElementRevision::revision).containsExactly(2, 1);
    }

    @Test
    void many_versions_are_found_at_once() {
        assertThat(on.inTransaction(() -> versions.find(List.of(number, -1))))
                .extracting(RegisterVersion::number)
                .containsExactly(number);
        assertThat(on.inTransaction(() -> versions.find(List.of()))).isEmpty();
    }

    private int at(Instant instant) {
        return on.inTransaction(() -> versions.at(instant)).orElseThrow().number();
    }

    private List<ElementRevision> mine(int version) {
        return on.inTransaction(() -> versions.elements(version)).stream()
                .filter(element -> element.elementKey().startsWith(unique))
                .toList();
    }

    private ElementRevision revision(String suffix, int place) {
        var name = new Text("æøå € " + "lang ".repeat(8_000), "long");
        var area = new BusinessArea(unique + suffix, name, null, Validity.ALWAYS, false);
        return new ElementRevision(area, place, number, ElementDocuments.write(area));
    }
}
