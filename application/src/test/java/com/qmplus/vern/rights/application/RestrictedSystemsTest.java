package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is restricted is so in every system from its receipt, and let go there when nothing restricts it any more (GDPR art. 18). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedSystemsTest {

    private final RightsWorld world = new RightsWorld();
    private final Crm crm = new Crm();
    private Journey journey;

    RestrictedSystemsTest() {
        world.connectAll();
        world.connected.add(crm);
        journey = new Journey(world).asked().confirmed().taken().ofOla();
    }

    @Test
    void what_is_contested_is_restricted_as_soon_as_it_is_known_where_it_lies_and_long_before_the_answer() {
        contests("field:interests");
        assertThat(lines()).isEmpty();

        world.inTransaction(() -> world.answerDesk().collect(journey.id(), journey.version()));
        journey.carriedOut();

        assertThat(crm.restricted).containsExactly("interests");
        assertThat(lines()).containsExactly("RESTRICT DONE");
        assertThat(journey.request().state().isAnswered()).isFalse();
        assertThat(moves()).contains(Move.TO_CARRY_OUT, Move.CARRIED_OUT);
    }

    @Test
    void what_is_claimed_after_the_search_is_restricted_at_once() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut();

        assertThat(crm.restricted).containsExactly("interests");
        world.as(world.kari);
        world.inTransaction(() -> world.desk().note(journey.id(), journey.version(), "Nothing new"));
        assertThat(lines()).as("told once").hasSize(1);
    }

    @Test
    void it_is_let_go_there_only_when_the_person_has_been_told() {
        journey.collected();
        contestsAll();
        journey.carriedOut();
        assertThat(crm.restricted).containsExactly("interests", "page-views");

        about("field:interests");
        journey.carriedOut();
        assertThat(crm.restricted).as("not told yet").containsExactly("interests", "page-views");
        journey.noticed(MailKind.LIFTING_ANNOUNCED).carriedOut();

        assertThat(crm.restricted).containsExactly("interests");
        assertThat(lines()).containsExactly("RELEASE DONE", "RESTRICT DONE");
    }

    @Test
    void not_while_another_case_of_theirs_restricts_the_same() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut();
        var other = new Journey(world)
                .claimsAbout(Right.RECTIFICATION)
                .confirmed()
                .taken()
                .ofOla();
        about(other, "field:interests");

        withdrawn(journey);
        assertThat(crm.restricted).containsExactly("interests");
        assertThat(lines()).containsExactly("RESTRICT DONE");
        withdrawn(other);
        journey.carriedOut();

        assertThat(crm.restricted).isEmpty();
        assertThat(lines()).as("of the case that had it restricted").containsExactly("RELEASE DONE", "RESTRICT DONE");
    }

    @Test
    void nor_of_somebody_whom_the_case_turns_out_not_to_be_about_while_another_case_does() {
        journey = new Journey(world)
                .asked("Ola Hansen", "another@example.no")
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        contests("field:interests");
        journey.carriedOut();
        var other = new Journey(world)
                .claimsAbout(Right.RECTIFICATION)
                .confirmed()
                .taken()
                .ofOla()
                .collected();
        about(other, "field:interests");
        other.carriedOut();

        journey.released().carriedOut();
        assertThat(crm.restricted).contains("interests");
        assertThat(lines()).containsExactly("RESTRICT DONE");

        withdrawn(other);
        assertThat(crm.restricted).isEmpty();
    }

    @Test
    void what_no_system_has_restricted_yet_is_neither_restricted_nor_let_go() {
        journey.collected();
        contests("field:interests");
        withdrawn(journey);

        assertThat(crm.restricted).isEmpty();
        assertThat(lines()).containsExactly("RESTRICT OVERTAKEN");
        assertThat(journey.request().timeline().toCarryOut()).isZero();
        assertThat(moves()).contains(Move.CARRYING_OUT_OVERTAKEN);
    }

    @Test
    void what_a_system_may_have_done_before_it_went_down_is_let_go_all_the_same() {
        journey.collected();
        contests("field:interests");
        crm.isDown = true;
        journey.carriedOut();
        withdrawn(journey);
        crm.restricted.add("interests"); // it had, before it failed
        crm.isDown = false;
        world.clock.pass(Duration.ofMinutes(1));
        journey.carriedOut();

        assertThat(crm.restricted).isEmpty();
        assertThat(lines()).containsExactly("RELEASE DONE", "RESTRICT OVERTAKEN");
    }

    @Test
    void what_is_put_right_is_let_go_as_it_says_by_now() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut();
        correct("Hytte");
        journey.approved().sent().noticed();
        assertThat(crm.restricted).as("wrong until it is put right").containsExactly("interests");

        journey.carriedOut().carriedOut();

        assertThat(crm.record).containsEntry("interests", "Hytte");
        assertThat(crm.restricted).isEmpty();
        assertThat(lines()).containsExactly("CORRECT DONE", "RELEASE DONE", "RESTRICT DONE");
    }

    @Test
    void also_in_vern_itself_wherever_it_came_from() {
        journey.collected();
        contests("field:email");
        correct("email", "ola@example.no");
        journey.approved().sent().noticed();
        assertThat(world.people.restricted).isNotEmpty();
        world.people.corrects = true;
        journey.carriedOut();

        assertThat(world.people.restricted).isEmpty();
    }

    @Test
    void what_is_erased_is_not_let_go_and_forgotten() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut().claimed(Right.ERASURE).ruled();
        correct("Hytte");
        journey.approved().sent().noticed().carriedOut().carriedOut();

        assertThat(crm.record).doesNotContainKey("interests");
        assertThat(lines()).doesNotContain("RELEASE DONE", "RELEASE WAITING");
        assertThat(world.inTransaction(() -> world.errands.of(journey.id())))
                .extracting(errand -> errand.content())
                .containsOnlyNulls();
    }

    @Test
    void what_waits_for_an_objection_is_restricted_where_nothing_else_uses_it() {
        crm.record.put("company", "Fjord AS");
        journey.collected();
        world.as(world.kari);
        world.inTransaction(
                () -> world.claimDesk().add(journey.id(), journey.version(), Right.OBJECTION, Set.of(), ""));
        journey.carriedOut();

        assertThat(crm.restricted).as("no purpose objected to uses the rest").containsExactly("company");
    }

    @Test
    void one_purpose_alone_is_for_somebody_to_see_to_and_they_are_told_which() {
        crm.record.put("company", "Fjord AS");
        journey = new Journey(world)
                .claimsAbout(Right.OBJECTION, "enquiries")
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .carriedOut();

        assertThat(crm.restricted).isEmpty();
        assertThat(errands()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ErrandKind.RESTRICT);
            assertThat(line.state()).isEqualTo(ErrandState.BY_HAND);
            assertThat(line.only().en()).isEqualTo("Answer enquiries");
        });
        assertThat(journey.request().next()).isEqualTo(NextStep.CARRY_OUT);
        done(errands().getFirst(), "Taken off the list");
        assertThat(journey.request().next()).isNotEqualTo(NextStep.CARRY_OUT);
        withdrawn(journey);
        assertThat(lines()).containsExactly("RELEASE BY_HAND", "RESTRICT DONE");
        assertThat(errands().getFirst().only()).isNotNull();
        assertThat(journey.request().next()).as("though the case is over").isEqualTo(NextStep.CARRY_OUT);
    }

    @Test
    void what_was_found_for_somebody_else_is_let_go_by_what_they_were_known() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut();
        world.as(world.kari);
        world.inTransaction(() -> world.identity().releasePerson(journey.id(), journey.version(), "Another Ola"));
        journey.carriedOut();

        assertThat(crm.restricted).isEmpty();
    }

    @Test
    void the_person_sees_it_once_they_may_read_the_answer() {
        journey.collected();
        contests("field:interests");
        journey.carriedOut();
        correct("Hytte");
        journey.approved().sent().noticed().carriedOut().carriedOut();

        assertThat(journey.entered().status().carried())
                .filteredOn(one -> one.system().en().contains("HubSpot"))
                .extracting(StatusView.Carried::kind)
                .containsExactly(ErrandKind.CORRECT, ErrandKind.RELEASE, ErrandKind.RESTRICT);
    }

    private void contests(String key) {
        world.as(world.kari);
        world.inTransaction(
                () -> world.claimDesk().add(journey.id(), journey.version(), Right.RECTIFICATION, Set.of(), ""));
        about(key);
    }

    private void contestsAll() {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), ""));
    }

    private void about(String key) {
        about(journey, key);
    }

    private void about(Journey one, String key) {
        world.as(world.kari);
        world.inTransaction(
                () -> world.claimDesk().about(one.id(), one.version(), one.lastClaim(), Set.of(key), "They said so"));
    }

    private void correct(String to) {
        correct("interests", to);
    }

    private void correct(String field, String to) {
        var claim = journey.claimOf(Right.RECTIFICATION);
        world.as(world.kari);
        var wrong = world.inTransaction(() -> journey.request().searches().all().stream()
                .flatMap(search -> world.seal().findings(journey.request(), search.findings()).stream())
                .filter(finding -> finding.field().value().equals(field))
                .map(finding -> new RulingView.Findable(
                        CircumstanceKind.ACCURACY, finding.id().toString(), "INACCURATE", null))
                .findFirst()
                .orElseThrow());
        world.inTransaction(
                () -> world.rulingDesk().note(journey.id(), journey.version(), claim, wrong, "They showed us", to));
        world.inTransaction(() -> world.rulingDesk().confirm(journey.id(), journey.version(), claim));
    }

    private void withdrawn(Journey one) {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk().withdraw(one.id(), one.version(), one.lastClaim(), "They called"));
        one.carriedOut();
    }

    private void done(ErrandLine line, String how) {
        world.inTransaction(() -> world.errandDesk().done(journey.id(), journey.version(), line.id(), how));
    }

    private List<ErrandLine> errands() {
        world.as(world.kari);
        return world.inTransaction(() -> world.errandDesk().errands(journey.id())).stream()
                .filter(line -> line.system().equals(Crm.SYSTEM))
                .toList();
    }

    private List<String> lines() {
        return errands().stream().map(line -> line.kind() + " " + line.state()).toList();
    }

    private List<Move> moves() {
        return world.inTransaction(() ->
                journey.request().timeline().steps().stream().map(Step::move).toList());
    }
}
