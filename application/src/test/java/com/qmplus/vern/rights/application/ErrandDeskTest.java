package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotCarriedOut;
import com.qmplus.vern.rights.NothingToCarryOut;
import com.qmplus.vern.rights.OrderNotWithdrawn;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.Trouble;
import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.SystemFailed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided happens in every system, and is not over before it has (R2.5, R7.5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey;
    private final Crm crm = new Crm();

    ErrandDeskTest() {
        world.connectAll();
        world.connected.add(crm);
        journey = new Journey(world).asked().confirmed().taken().ofOla().collected();
    }

    @Test
    void what_was_decided_is_done_in_the_system_that_holds_it_and_the_data_are_forgotten() {
        answered();
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.WAITING);
        assertThat(task(Crm.SYSTEM).items()).isNotEmpty();

        journey.carriedOut();

        assertThat(crm.record).isEmpty();
        assertThat(crm.told).as("the very record").isEqualTo(crm.whose);
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(of(Crm.SYSTEM).kind()).isEqualTo(ErrandKind.ERASE);
        assertThat(of(Crm.SYSTEM).fields()).isNotEmpty();
        assertThat(of(Crm.SYSTEM).settled()).isEqualTo(world.clock.instant());
        assertThat(task(Crm.SYSTEM).items()).isEmpty();
        assertThat(task(Crm.SYSTEM).identifiers()).isEmpty();
        assertThat(inLedger()).contains("interests hubspot", "page-views hubspot");
    }

    @Test
    void where_what_they_had_said_of_a_datum_is_erased_the_ledger_says_that_and_not_that_the_datum_is() {
        crm.onlyWhatWasSaid = true;
        answered();
        journey.carriedOut();

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(world.erasures.all(world.erasures.ids()).stream()
                        .flatMap(erasure -> erasure.erased().stream())
                        .filter(erased -> erased.system().value().equals(Crm.SYSTEM)))
                .isNotEmpty()
                .allMatch(Erased::isAnnotation);
    }

    @Test
    void a_task_says_how_it_is_done_there_as_the_register_does() {
        answered();

        assertThat(task(Crm.SYSTEM).instructions().nb()).startsWith("Søk etter kontakten");
        journey.carriedOut();
        assertThat(task(Crm.SYSTEM).instructions()).as("nothing is left to do").isNull();
    }

    @Test
    void a_file_shows_that_it_was_done_checked_sealed_and_part_of_the_case() {
        answered();
        var content = "Deleted on 23 November".getBytes(StandardCharsets.UTF_8);
        world.as(world.kari);
        attach(new Upload("../shot.txt", content));

        var file = evidence().getFirst();
        assertThat(file.name()).isEqualTo("shot.txt");
        assertThat(file.errand()).isEqualTo(id(Crm.SYSTEM));
        assertThat(moves()).contains(Move.EVIDENCE_KEPT);
        var opened = world.inTransaction(() -> desk().fetch(journey.id(), file.id()));
        assertThat(opened.content()).isEqualTo(content);
        assertThat(opened.mediaType()).isEqualTo("application/octet-stream");
        var stored = world.evidences.of(journey.id()).getFirst();
        assertThat(world.evidences.content(stored).bytes()).isNotEqualTo(content);
        assertThat(stored.sha256()).hasSize(64);
    }

    @Test
    void what_can_run_or_names_somebody_by_number_shows_nothing_and_nobody_else_attaches_or_reads() {
        answered();
        world.as(world.kari);
        for (var wrong : List.of("<script>alert(1)</script>", "17829039869", ""))
            assertThatThrownBy(() -> attach(new Upload("shot.txt", wrong.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(WrongAttachment.class);
        assertThat(evidence()).isEmpty();
        attach(new Upload("shot.txt", "Done".getBytes(StandardCharsets.UTF_8)));
        var file = evidence().getFirst().id();
        var one = id(Crm.SYSTEM);

        world.as(world.nils);
        refused(() -> desk().attach(journey.id(), journey.version(), one, new Upload("shot.txt", new byte[] {'a'})));
        refused(() -> desk().evidence(journey.id()));
        refused(() -> desk().fetch(journey.id(), file));
    }

    private void attach(Upload file) {
        world.inTransaction(() -> desk().attach(journey.id(), journey.version(), id(Crm.SYSTEM), file));
    }

    private List<EvidenceView> evidence() {
        return world.inTransaction(() -> desk().evidence(journey.id()));
    }

    @Test
    void each_has_a_day_of_its_own_and_who_can_see_to_it_is_told_once_when_it_is_over() {
        crm.takesItsTime = true;
        answered();
        journey.carriedOut();
        assertThat(of(Crm.SYSTEM).due().due()).as("five working days").isEqualTo("2026-11-30");
        world.as(world.kari);
        assertThat(world.desk().queue(QueueQuery.mine(10)).lines()).isEmpty();
        later(Duration.ofDays(7));
        assertThat(world.asVern().errandRounds().tellLate()).isFalse();
        assertThat(moves()).as("until the end of the day").doesNotContain(Move.CARRYING_OUT_LATE);

        later(Duration.ofDays(1));
        int before = world.mails.size();
        world.asVern().errandRounds().tellLate();
        world.asVern().errandRounds().tellLate();

        assertThat(moves()).containsOnlyOnce(Move.CARRYING_OUT_LATE);
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        assertThat(of(Crm.SYSTEM).needsSomebody()).isTrue();
        assertThat(world.mails.subList(before, world.mails.size()))
                .extracting(NewMail::kind)
                .containsExactly(MailKind.CASE_WORKER_NOTICE);
        assertThat(of(Crm.SYSTEM).due().urgency()).isEqualTo(Urgency.OVERDUE);
        world.as(world.kari);
        assertThat(world.desk().queue(QueueQuery.mine(10)).lines())
                .singleElement()
                .satisfies(row -> assertThat(row.task().daysLeft()).isEqualTo(-1));

        crm.takesItsTime = false;
        later(Duration.ofHours(6));
        assertThat(of(Crm.SYSTEM).due()).as("it is done").isNull();
    }

    @Test
    void a_case_is_not_closed_while_a_system_has_yet_to_do_it() {
        crm.isDown = true;
        answered();
        journey.carriedOut();

        assertThatThrownBy(() -> close()).isInstanceOf(NotCarriedOut.class);
        assertThat(may()).doesNotContain(RequestAction.CLOSE);
        crm.isDown = false;
        later(Duration.ofMinutes(1));
        assertThat(journey.request().timeline().toCarryOut()).isZero();
        close();
        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void a_system_that_is_down_is_tried_again_ever_more_seldom_and_somebody_is_told_after_half_an_hour() {
        crm.isDown = true;
        answered();
        for (int minutes : List.of(0, 1, 2, 4, 8)) {
            assertThat(journey.request().next()).isNotEqualTo(NextStep.CARRY_OUT);
            later(Duration.ofMinutes(minutes));
            assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.FAILED);
            assertThat(of(Crm.SYSTEM).trouble()).isEqualTo(Trouble.OUT_OF_ORDER);
        }

        assertThat(of(Crm.SYSTEM).needsSomebody()).isTrue();
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        assertThat(of(Crm.SYSTEM).next()).isEqualTo(world.clock.instant().plus(Duration.ofMinutes(16)));
    }

    @ParameterizedTest
    @EnumSource(SystemFailed.Why.class)
    void why_a_system_failed_is_told(SystemFailed.Why why) {
        crm.fails = why;
        answered();
        journey.carriedOut();
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.FAILED);
        assertThat(of(Crm.SYSTEM).trouble()).isEqualTo(Trouble.valueOf(why.name()));
        assertThat(of(Crm.SYSTEM).next()).isNotNull();
    }

    @Test
    void a_system_that_was_down_for_three_days_does_it_when_it_is_back() {
        crm.isDown = true;
        answered();
        for (int hours = 0; hours < 72; hours++) later(Duration.ofHours(1));
        assertThat(of(Crm.SYSTEM).next())
                .isBeforeOrEqualTo(world.clock.instant().plus(Duration.ofHours(6)));

        crm.isDown = false;
        later(Duration.ofHours(6));

        assertThat(crm.record).isEmpty();
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(journey.request().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
    }

    @Test
    void a_system_that_takes_its_time_is_asked_again_and_troubles_nobody_for_two_days() {
        crm.takesItsTime = true;
        answered();
        assertThat(of(Crm.SYSTEM).awaited()).as("it has yet to be told").isFalse();
        for (int hours = 0; hours < 24; hours++) later(Duration.ofHours(1));

        assertThat(of(Crm.SYSTEM).awaited()).isTrue();
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.WAITING);
        assertThat(of(Crm.SYSTEM).needsSomebody()).isFalse();
        assertThat(inLedger()).noneMatch(line -> line.endsWith(Crm.SYSTEM));
        for (int hours = 0; hours < 48; hours++) later(Duration.ofHours(1));
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        crm.takesItsTime = false;
        later(Duration.ofHours(6));
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(of(Crm.SYSTEM).awaited()).isFalse();
    }

    @Test
    void a_case_worker_need_not_wait_for_the_next_try() {
        crm.isDown = true;
        answered();
        journey.carriedOut();
        crm.isDown = false;
        world.as(world.kari);
        world.inTransaction(() -> desk().again(journey.id(), journey.version(), id(Crm.SYSTEM)));
        journey.carriedOut();

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
    }

    @Test
    void what_was_done_before_a_kill_is_done() {
        answered();
        crm.record.remove("interests");
        journey.carriedOut();

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
    }

    @Test
    void what_went_wrong_as_a_whole_is_tried_again() {
        answered();
        world.asVern();
        world.inTransaction(() -> world.errandRounds().failed(journey.id(), id(Crm.SYSTEM)));

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.FAILED);
        later(Duration.ofMinutes(1));
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
    }

    @Test
    void what_has_changed_since_it_was_decided_is_left_alone_and_somebody_looks() {
        answered();
        crm.record.replaceAll((field, value) -> "Something new");
        journey.carriedOut();

        assertThat(crm.record).containsValue("Something new");
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.BY_HAND);
        assertThat(of(Crm.SYSTEM).trouble()).isEqualTo(Trouble.CHANGED);
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        assertThat(of(Crm.SYSTEM).next()).isNull();
    }

    @Test
    void what_was_in_the_way_and_is_no_longer_vern_does_after_all() {
        var was = Map.copyOf(crm.record);
        answered();
        crm.record.replaceAll((field, value) -> "Something new");
        journey.carriedOut();
        var told = telling();
        crm.record.putAll(was);
        world.as(world.kari);
        world.inTransaction(() -> desk().again(journey.id(), journey.version(), id(Crm.SYSTEM)));
        journey.carriedOut();

        assertThat(crm.record).isEmpty();
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(telling()).as("what was answered before says nothing of now").isNotEqualTo(told);
        assertThat(crm.tellings).containsExactly(told, telling());
    }

    @Test
    void what_is_done_in_part_is_told_part_by_part() {
        answered();
        crm.record.put("interests", "Something new");
        journey.carriedOut();
        assertThat(of(Crm.SYSTEM).fields()).hasSize(2);
        assertThat(of(Crm.SYSTEM).left()).extracting(text -> text.en()).containsExactly("Interests");
        assertThat(task(Crm.SYSTEM).items()).hasSize(1);
        assertThat(inLedger()).contains("page-views hubspot").doesNotContain("interests hubspot");

        world.inTransaction(
                () -> desk().impossible(journey.id(), journey.version(), id(Crm.SYSTEM), "They asked for it anew"));
        var person = journey.entered().status().carried().stream()
                .filter(each -> each.system().en().contains("HubSpot"))
                .toList();
        assertThat(person)
                .extracting(StatusView.Carried::state)
                .containsExactly(ErrandState.DONE, ErrandState.IMPOSSIBLE);
        assertThat(person.getLast().words()).isEqualTo("They asked for it anew");
    }

    @ParameterizedTest
    @CsvSource({"INACCURATE, CORRECT", "OPINION, ANNOTATE"})
    void nobody_says_that_vern_has_put_right_what_it_holds(String accuracy, ErrandKind kind) {
        journey.claimed(Right.RECTIFICATION);
        var item = journey.findings().stream()
                .filter(finding -> finding.value().equals("Ola"))
                .findFirst()
                .orElseThrow()
                .id();
        var found = new RulingView.Findable(CircumstanceKind.ACCURACY, item.toString(), accuracy, null);
        world.inTransaction(() -> world.rulingDesk()
                .note(journey.id(), journey.version(), journey.lastClaim(), found, "They showed us", "Olav"));
        journey.ruled().approved().sent().carriedOut();

        assertThat(of("vern").kind()).isEqualTo(kind);
        assertThat(of("vern").state()).isEqualTo(ErrandState.BY_HAND);
        assertThat(of("vern").byHand()).isFalse();
        assertThatThrownBy(() -> done(id("vern"), "I think so")).isInstanceOf(NothingToCarryOut.class);
        assertThat(of("vern").tried()).as("Vern tries it again").isTrue();
    }

    @Test
    void nobody_says_that_vern_has_erased_what_it_holds() {
        answered();

        assertThat(of("vern").byHand()).isFalse();
        assertThatThrownBy(() -> done(id("vern"), "I think so")).isInstanceOf(NothingToCarryOut.class);
        assertThat(inLedger()).isEmpty();
    }

    @Test
    void a_system_that_takes_them_for_another_is_told_nothing() {
        answered();
        crm.whose = Set.of(new KnownIdentifier("email", "someone.else@example.no"));
        journey.carriedOut();

        assertThat(crm.asked).isZero();
        assertThat(of(Crm.SYSTEM).trouble()).isEqualTo(Trouble.STRANGERS);
    }

    @Test
    void what_a_system_has_no_way_to_do_somebody_does_and_says_how() {
        crm.erases = false;
        answered();
        journey.carriedOut();
        assertThat(of(Crm.SYSTEM).trouble()).isEqualTo(Trouble.NO_WAY);
        assertThat(task(Crm.SYSTEM).identifiers())
                .extracting(ErrandTask.KnownBy::value)
                .contains(KnownPeople.EMAIL);
        var one = id(Crm.SYSTEM);

        assertThat(inLedger()).noneMatch(line -> line.endsWith(Crm.SYSTEM));
        assertThatThrownBy(() -> done(one, " ")).isInstanceOf(InvalidField.class);
        done(one, "Deleted the contact in the CRM");

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
        assertThat(of(Crm.SYSTEM).words()).isEqualTo("Deleted the contact in the CRM");
        assertThat(inLedger()).contains("interests hubspot", "page-views hubspot");
        assertThatThrownBy(() -> done(one, "Again")).isInstanceOf(NothingToCarryOut.class);
        assertThatThrownBy(() -> done(UUID.randomUUID(), "Another")).isInstanceOf(NotFound.class);
        assertThat(moves()).contains(Move.TO_CARRY_OUT, Move.NEEDS_HAND, Move.CARRIED_OUT);
    }

    @Test
    void what_cannot_be_done_is_recorded_with_the_reason_and_holds_nothing_up() {
        crm.erases = false;
        answered();
        journey.carriedOut();
        world.as(world.kari);
        world.inTransaction(
                () -> desk().impossible(journey.id(), journey.version(), id(Crm.SYSTEM), "The house is bankrupt"));

        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.IMPOSSIBLE);
        assertThat(journey.request().timeline().toCarryOut()).isZero();
        assertThat(journey.request().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
    }

    @Test
    void what_a_system_was_told_is_withdrawn_when_somebody_does_it() {
        crm.takesItsTime = true;
        answered();
        journey.carriedOut();
        crm.isDown = true;
        assertThatThrownBy(() -> done(id(Crm.SYSTEM), "By hand")).isInstanceOf(OrderNotWithdrawn.class);
        assertThat(of(Crm.SYSTEM).open()).isTrue();

        crm.isDown = false;
        done(id(Crm.SYSTEM), "By hand");
        assertThat(crm.withdrawn).containsExactly("ERASE interests", "ERASE page-views");
        assertThat(of(Crm.SYSTEM).state()).isEqualTo(ErrandState.DONE);
    }

    @Test
    void what_a_system_was_told_is_withdrawn_when_nobody_can_do_it() {
        crm.takesItsTime = true;
        answered();
        journey.carriedOut();
        world.as(world.kari);
        world.inTransaction(
                () -> desk().impossible(journey.id(), journey.version(), id(Crm.SYSTEM), "They are in court over it"));
        assertThat(crm.withdrawn).containsExactly("ERASE interests", "ERASE page-views");
    }

    @Test
    void nobody_else_does_it_and_the_data_protection_officer_sees() {
        crm.erases = false;
        answered();
        journey.carriedOut();
        var one = id(Crm.SYSTEM);

        world.as(world.nils);
        refused(() -> desk().errands(journey.id()));
        refused(() -> desk().task(journey.id(), one));
        refused(() -> desk().done(journey.id(), journey.version(), one, "Done"));
        world.as(world.dag);
        assertThat(world.inTransaction(() -> desk().errands(journey.id()))).isNotEmpty();
    }

    @Test
    void a_copy_changes_nothing_in_any_system() {
        journey.approved().sent();

        assertThat(errands()).isEmpty();
    }

    private void refused(Runnable attempt) {
        assertThatThrownBy(() -> world.inTransaction(attempt)).isInstanceOf(NotYourCase.class);
    }

    private void answered() {
        journey.claimed(Right.ERASURE).ruled().approved().sent();
    }

    private void later(Duration time) {
        world.clock.pass(time);
        journey.carriedOut();
    }

    private void close() {
        world.as(world.kari);
        world.inTransaction(() -> world.desk().close(journey.id(), journey.version()));
    }

    private void done(UUID one, String how) {
        world.as(world.kari);
        world.inTransaction(() -> desk().done(journey.id(), journey.version(), one, how));
    }

    private Set<RequestAction> may() {
        return world.inTransaction(() -> world.desk().view(journey.id()).may());
    }

    private List<Move> moves() {
        return world.inTransaction(() ->
                journey.request().timeline().steps().stream().map(Step::move).toList());
    }

    private List<ErrandLine> errands() {
        world.as(world.kari);
        return world.inTransaction(() -> desk().errands(journey.id()));
    }

    private ErrandLine of(String system) {
        return errands().stream()
                .filter(line -> line.system().equals(system))
                .findFirst()
                .orElseThrow();
    }

    /** What is erased, and where: so that nothing brings it back. */
    private List<String> inLedger() {
        return world.erasures.all(world.erasures.ids()).stream()
                .flatMap(erasure -> erasure.erased().stream())
                .map(erased -> erased.field().value() + " " + erased.system().value())
                .toList();
    }

    private String telling() {
        return world.errands.get(journey.id(), id(Crm.SYSTEM)).telling();
    }

    private UUID id(String system) {
        return of(system).id();
    }

    private ErrandTask task(String system) {
        var one = id(system);
        return world.inTransaction(() -> desk().task(journey.id(), one));
    }

    private ErrandDesk desk() {
        return world.errandDesk();
    }
}
