package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a case shows to whom: all to whoever works on it and to those who oversee, enough to take it to others (P3, statement 44). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedToKnowTest {

    private static final String MESSAGE = "Everything about my sick leave";
    private static final String PHONE = "+47 900 00 001";
    private static final String NOTE = "Called back, was upset";

    private final RightsWorld world = new RightsWorld();
    private RequestId id;

    @BeforeEach
    void register() {
        id = world.as(world.kari)
                .desk()
                .register(new NewRequest(
                        Channel.LETTER,
                        LocalDate.parse("2026-11-20"),
                        Language.NB,
                        Set.of(Right.ACCESS),
                        "Ola Hansen",
                        KnownPeople.EMAIL,
                        PHONE,
                        MESSAGE));
        world.desk().note(id, version(), NOTE);
    }

    @Test
    void a_case_that_nobody_has_taken_shows_enough_to_take_it() {
        var seen = seenBy(world.kari);

        assertThat(seen.whole()).isFalse();
        assertThat(seen.may(RequestAction.TAKE)).isTrue();
        assertThat(seen.reference()).hasSizeGreaterThan(5);
        assertThat(seen.rights()).containsExactly(Right.ACCESS);
        assertThat(seen.channel()).isEqualTo(Channel.LETTER);
        assertThat(seen.deadline().due()).isEqualTo("2026-12-21");
        assertThat(seen.requester().name()).isEqualTo("Ola Hansen");
        assertThat(seen.timeline()).extracting(StepView::decider).containsOnly("Kari Nordmann");
    }

    @Test
    void and_no_word_of_what_was_written() {
        assertThat(seenBy(world.kari).toString()).doesNotContain(MESSAGE, PHONE, NOTE, KnownPeople.EMAIL);
    }

    @Test
    void vern_has_a_case_in_hand_only_where_it_has_begun_and_nobody_has_taken_it() {
        var request = world.all().findFirst().orElseThrow();
        var needs = world.needs();
        assertThat(needs.isInHandOfVern(id.value(), null)).isFalse();

        request.begin(world.clock.instant());
        assertThat(needs.isInHandOfVern(id.value(), null)).isTrue();
        assertThat(needs.isInHandOfVern(id.value(), KnownPeople.OLA))
                .as("whom it is not about")
                .isFalse();

        taken();
        assertThat(needs.isInHandOfVern(id.value(), null)).isFalse();
    }

    @Test
    void a_colleagues_case_shows_nothing_of_the_person_nor_of_what_was_found() {
        taken();

        for (var other : new EmployeeId[] {world.nils, world.per}) {
            var seen = seenBy(other);
            assertThat(seen.whole()).isFalse();
            assertThat(seen.who().person()).isNull();
            assertThat(seen.who().name()).isNull();
            assertThat(seen.searches()).isEmpty();
            assertThat(seen.timeline())
                    .allSatisfy(step -> assertThat(step.detail()).isNull());
            assertThat(seen.toString())
                    .doesNotContain(MESSAGE, PHONE, NOTE, KnownPeople.EMAIL, KnownPeople.OLA.toString());
        }
        assertThat(world.people.opened).isEmpty();
    }

    @Test
    void whoever_has_the_case_sees_all_of_it_and_the_name_comes_through_the_door() {
        taken();
        var seen = seenBy(world.kari);

        assertThat(seen.whole()).isTrue();
        assertThat(seen.requester().scope()).isEqualTo(MESSAGE);
        assertThat(seen.requester().phone()).isEqualTo(PHONE);
        assertThat(seen.timeline()).extracting(StepView::words).contains(NOTE);
        assertThat(seen.searches()).isNotEmpty();
        assertThat(seen.who().name()).isEqualTo("Ola Hansen");
        assertThat(world.people.opened).containsExactly(new Use.ForCase(new CaseRef(id.value())));
    }

    @Test
    void the_data_protection_officer_sees_all_of_it_to_oversee() {
        taken();
        var seen = seenBy(world.dag);

        assertThat(seen.whole()).isTrue();
        assertThat(seen.may()).containsExactly(RequestAction.NOTE);
        assertThat(seen.timeline()).extracting(StepView::words).contains(NOTE);
        assertThat(seen.who().name()).isEqualTo("Ola Hansen");
        assertThat(world.people.opened).containsExactly(new Use.ForPurpose(PurposeKey.ACCOUNTABILITY));
    }

    @Test
    void a_closed_case_names_nobody_to_whoever_had_it() {
        taken();
        var doubt = new Doubt(Doubt.Ground.CODE_LOST, Doubt.Harm.ORDINARY);
        world.ladder().recordDoubt(id, version(), doubt, "They called");
        world.ladder().proved(id, version(), IdentityMethod.CALL_TO_NUMBER_ON_FILE, "", LocalDate.now(world.clock));
        world.desk().issueCode(id, version(), "By phone");
        var desk = world.answerDesk();
        seenBy(world.kari).searches().stream()
                .filter(search -> !search.byMachine())
                .forEach(search -> desk.attest(id, version(), search.system(), Attestation.surelyNothing()));
        desk.approve(id, version());
        desk.send(id, version(), "");
        world.desk().close(id, version());
        world.people.opened.clear();

        assertThat(seenBy(world.kari).who().name()).isNull();
        assertThat(world.people.opened).isEmpty();
    }

    private void taken() {
        world.as(world.kari).desk().take(id, version());
        world.identity().confirmPerson(id, version(), KnownPeople.OLA);
        world.answerDesk().collect(id, version());
    }

    private RequestView seenBy(EmployeeId employee) {
        return world.as(employee).desk().view(id);
    }

    private long version() {
        return world.version(id);
    }
}
