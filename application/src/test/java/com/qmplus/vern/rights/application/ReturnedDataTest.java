package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Hold.NewHold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.KeptForNow;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NothingToCarryOut;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.Attestation.Row;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sealed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was erased in another system and comes back there is seen, and erased again (R7.4; statement 19). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnedDataTest {

    private final RightsWorld world = new RightsWorld();
    private final Crm crm = new Crm();
    private final Map<String, String> backup = Map.copyOf(crm.record);
    private final Journey first;
    private final LocalDate erasedOn;

    ReturnedDataTest() {
        world.connectAll();
        world.connected.add(crm);
        first = new Journey(world).asked().confirmed().taken().ofOla().collected();
        first.claimed(Right.ERASURE).ruled().approved().sent().carriedOut();
        assertThat(crm.record).isEmpty();
        erasedOn = LocalDate.now(world.clock);
        world.clock.pass(Duration.ofDays(20));
    }

    @Test
    void a_restored_backup_is_told_of_to_who_works_on_the_case_with_the_day_and_the_case() {
        crm.record.putAll(backup);
        var next = asksAgain();

        assertThat(search(next).returned()).singleElement().satisfies(back -> {
            assertThat(back.fields()).hasSize(2);
            assertThat(back.erasure().day()).isEqualTo(erasedOn);
            assertThat(back.erasure().caseId()).isEqualTo(first.id().value());
        });
        assertThat(search(next).told()).isFalse();
    }

    @Test
    void it_is_erased_again_by_the_rule_by_which_it_was_and_the_ledger_knows() {
        var before = world.erasures.ids().size();
        crm.record.putAll(backup);
        var next = asksAgain();

        eraseAgain(next);

        assertThat(search(next).told()).isTrue();
        assertThat(next.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.TO_CARRY_OUT)
                .last()
                .satisfies(step -> assertThat(step.decider()).isEqualTo(world.kari.toString()));
        next.carriedOut();
        assertThat(crm.record).isEmpty();
        assertThat(world.errands.of(next.id())).singleElement().satisfies(errand -> {
            assertThat(errand.kind()).isEqualTo(ErrandKind.ERASE);
            assertThat(errand.state()).isEqualTo(ErrandState.DONE);
        });
        assertThat(world.erasures.ids()).hasSizeGreaterThan(before);
        assertThatExceptionOfType(NothingToCarryOut.class).isThrownBy(() -> eraseAgain(next));
    }

    @Test
    void what_an_employee_finds_by_hand_is_known_again_and_can_be_erased_by_hand() {
        world.connected.remove(crm);
        var next = new Journey(world).asked().confirmed().taken().ofOla().collected();
        finds(next, new Row("company", "Fjord AS", "crm", null), new Row(erasedField(), "as it was", "crm", null));

        assertThat(search(next).returned())
                .singleElement()
                .satisfies(back ->
                        assertThat(back.erasure().caseId()).isEqualTo(first.id().value()))
                .satisfies(back -> assertThat(back.fields()).hasSize(1));
        eraseAgain(next);
        assertThat(world.errands.of(next.id()))
                .singleElement()
                .satisfies(errand -> assertThat(errand.state()).isEqualTo(ErrandState.BY_HAND));
    }

    @Test
    void what_an_employee_finds_that_was_collected_since_is_new() {
        world.connected.remove(crm);
        var next = new Journey(world).asked().confirmed().taken().ofOla().collected();
        finds(next, new Row(erasedField(), "of now", "crm", erasedOn.plusDays(2)));

        assertThat(search(next).returned()).isEmpty();
    }

    @Test
    void what_was_not_erased_is_data_like_any() {
        crm.record.put("company", "Fjord AS");
        var next = asksAgain();

        assertThat(search(next).items()).isEqualTo(1);
        assertThat(search(next).returned()).isEmpty();
        assertThatExceptionOfType(NothingToCarryOut.class).isThrownBy(() -> eraseAgain(next));
    }

    @Test
    void what_is_held_by_now_is_not_erased_again() {
        crm.record.putAll(backup);
        var hold = new NewHold(
                UUID.randomUUID(), null, HoldGround.LEGAL_CLAIM, erasedOn.plusYears(1), new Sealed(new byte[] {1}));
        world.holds.add(new Hold(
                KnownPeople.OLA, hold, KeyId.random(), world.per, world.clock.instant(), LocalDate.now(world.clock)));
        var next = asksAgain();

        assertThat(search(next).returned()).isNotEmpty();
        assertThatExceptionOfType(KeptForNow.class).isThrownBy(() -> eraseAgain(next));
        next.carriedOut();
        assertThat(crm.record).isEqualTo(backup);
    }

    @Test
    void a_namesakes_record_is_nobodys_who_was_erased() {
        crm.record.putAll(backup);
        crm.whose = Set.of(new KnownIdentifier("email", "somebody.else@example.no"));
        var next = asksAgain();

        assertThat(search(next).returned()).isEmpty();
    }

    private Journey asksAgain() {
        return new Journey(world).asked().confirmed().taken().ofOla().collected();
    }

    private void finds(Journey journey, Row... rows) {
        world.inTransaction(() -> world.answerDesk()
                .attest(journey.id(), journey.version(), Crm.SYSTEM, Attestation.found(List.of(rows))));
    }

    private String erasedField() {
        return backup.keySet().iterator().next();
    }

    private void eraseAgain(Journey journey) {
        world.as(world.kari);
        world.inTransaction(() -> world.errandDesk().eraseAgain(journey.id(), journey.version(), Crm.SYSTEM));
    }

    private RequestView.Search search(Journey journey) {
        world.as(world.kari);
        var view = world.inTransaction(() -> world.desk().view(journey.id()));
        List<RequestView.Search> searches = view.searches();
        return searches.stream()
                .filter(each -> each.system().equals(Crm.SYSTEM))
                .findFirst()
                .orElseThrow();
    }
}
