package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.MORNING;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy.Order;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.SystemRestrictions;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandsContractTest {

    private static final Sealed SEALED = new Sealed(new byte[] {4, 5, 6});
    private static final String MACHINE = "hubspot";

    private final Databases on;
    private final Errands errands;
    private final RequestId request = RequestId.random();

    ErrandsContractTest(Databases on) {
        this.on = on;
        errands = on.repository(InMemoryErrands::new, JpaErrands::new);
    }

    @Test
    void is_kept_as_it_was_given() {
        var id = added("website", ErrandKind.CORRECT, MORNING);
        added(MACHINE, ErrandKind.ERASE, MORNING);

        var kept = on.inTransaction(() -> errands.of(request));
        assertThat(kept).extracting(Errand::name).containsExactly("ERASE hubspot", "CORRECT website");
        assertThat(on.inTransaction(() -> errands.get(request, id))).satisfies(errand -> {
            assertThat(errand.state()).isEqualTo(ErrandState.BY_HAND);
            assertThat(errand.fields()).containsExactly(new FieldKey("city"), new FieldKey("phone"));
            assertThat(errand.items()).isEqualTo(3);
            assertThat(errand.content()).isEqualTo(SEALED);
            assertThat(errand.made()).isEqualTo(MORNING);
            assertThat(errand.next()).isNull();
            assertThat(errand.settled()).isNull();
        });
    }

    @Test
    void of_one_system_what_was_to_be_done_first_stands_first() {
        added(MACHINE, ErrandKind.CORRECT, MORNING.plusSeconds(1));
        added(MACHINE, ErrandKind.RELEASE, MORNING.plusSeconds(2));
        added(MACHINE, ErrandKind.RESTRICT, MORNING);

        assertThat(on.inTransaction(() -> errands.of(request)))
                .extracting(Errand::kind)
                .containsExactly(ErrandKind.RESTRICT, ErrandKind.CORRECT, ErrandKind.RELEASE);
    }

    @Test
    void is_found_in_its_own_case_alone() {
        var id = added(MACHINE, ErrandKind.ERASE, MORNING);

        assertThatThrownBy(() -> on.inTransaction(() -> errands.get(RequestId.random(), id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void those_that_have_waited_longest_are_tried_first_and_those_of_nobody_never() {
        var day = Duration.ofDays(1);
        var second = added(MACHINE, ErrandKind.ERASE, Instant.EPOCH.plus(day));
        var first = added(MACHINE, ErrandKind.CORRECT, Instant.EPOCH);
        added(MACHINE, ErrandKind.RESTRICT, MORNING.plus(day));
        added("website", ErrandKind.ERASE, Instant.EPOCH);

        assertThat(on.inTransaction(() -> errands.due(Instant.EPOCH.plus(day), 100)).stream()
                        .filter(due -> due.request().equals(request)))
                .extracting(Errands.Due::errand)
                .containsExactly(first, second);
        assertThat(on.inTransaction(() -> errands.due(MORNING, 1))).hasSize(1);
    }

    @Test
    void what_waits_for_one_system_is_in_no_other_ones_way() {
        for (int times = 0; times < 3; times++) added(MACHINE, ErrandKind.ERASE, Instant.EPOCH);
        var other = new Order("accounting", ErrandKind.ERASE, List.of(item("phone")));
        on.inTransaction(() -> {
            var errand = other.errand(request, Set.of("accounting"), Instant.EPOCH.plusSeconds(1));
            errand.isAbout(SEALED);
            errands.add(errand);
        });
        var due = on.inTransaction(() -> errands.due(Instant.EPOCH.plusSeconds(1), 2));
        assertThat(due).extracting(Errands.Due::system).containsExactly("accounting", MACHINE, MACHINE);
    }

    @Test
    void the_same_may_be_told_again_for_one_purpose_and_what_is_let_go_is_kept() {
        var order = new SystemRestrictions.Order(
                MACHINE, new PurposeKey("enquiries"), List.of(item("phone"), item("city")));
        for (int times = 0; times < 2; times++)
            on.inTransaction(() -> errands.add(order.errand(request, Set.of(MACHINE), MORNING)));
        var kept = on.inTransaction(() -> errands.of(request));
        assertThat(kept).hasSize(2).allSatisfy(errand -> {
            assertThat(errand.purpose()).isEqualTo(new PurposeKey("enquiries"));
            assertThat(errand.state()).isEqualTo(ErrandState.BY_HAND);
            assertThat(SystemRestrictions.restricts(errand)).isTrue();
        });

        on.inTransaction(() -> errands.get(request, kept.getFirst().id())
                .letGo(List.of(new FieldKey("phone"), new FieldKey("city")), null));

        assertThat(SystemRestrictions.restricts(on.inTransaction(
                        () -> errands.get(request, kept.getFirst().id()))))
                .isFalse();
    }

    @Test
    void what_is_late_is_told_once_the_latest_first_and_only_while_it_is_open() {
        var today = LocalDate.parse("2001-01-10");
        var second = dueOn(LocalDate.parse("2001-01-09"));
        var first = dueOn(LocalDate.parse("2001-01-08"));
        dueOn(today);
        added("website", ErrandKind.ERASE, MORNING); // no day was set
        assertThat(late(today)).containsExactly(first, second);
        assertThat(on.inTransaction(() -> errands.untoldLate(today, 1))).hasSize(1);
        assertThat(on.inTransaction(() -> errands.nextDue(List.of(request, RequestId.random()))))
                .containsExactly(Map.entry(request, LocalDate.parse("2001-01-08")));

        on.inTransaction(() -> aCase().now().carryingOutLate(errands.get(request, first), MORNING));
        assertThat(late(today)).containsExactly(second);

        on.inTransaction(() -> aCase().now().carriedOut(errands.get(request, second), MORNING));
        assertThat(late(today)).isEmpty();
        on.inTransaction(() -> aCase().now().carriedOut(errands.get(request, first), MORNING));
        assertThat(on.inTransaction(() -> errands.nextDue(List.of(request)))).containsEntry(request, today);
        assertThat(on.inTransaction(() -> errands.nextDue(List.of()))).isEmpty();
    }

    private List<UUID> late(LocalDate today) {
        return on.inTransaction(() -> errands.untoldLate(today, 100)).stream()
                .filter(errand -> errand.request().equals(request))
                .map(Errand::id)
                .toList();
    }

    private UUID dueOn(LocalDate day) {
        var id = added("website", ErrandKind.ERASE, MORNING);
        on.inTransaction(() -> errands.get(request, id).isDueBy(day));
        return id;
    }

    private UUID added(String system, ErrandKind kind, Instant at) {
        var order = new Order(system, kind, List.of(item("phone"), item("city"), item("phone")));
        return on.inTransaction(() -> {
            var errand = order.errand(request, Set.of(MACHINE), at);
            errand.isAbout(SEALED);
            errands.add(errand);
            return errand.id();
        });
    }

    private static ErrandItem item(String field) {
        return new ErrandItem(new HeldDatum(field, "Oslo", MACHINE, "crm", null), "16", "Bergen");
    }
}
