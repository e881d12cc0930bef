package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.ACase.KARI;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.RULES;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.Representation.Lack;
import com.qmplus.vern.rights.Representation.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R4.5: agents and guardians. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentedCaseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-20");

    private final DataSubjectRequest request =
            aCase().confirmed().taken().ofAPersonWeKnow().collected().approved().now();

    @Test
    void statement_38_to_an_agent_without_authority_nothing_is_disclosed() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        lacks(Lack.AUTHORITY);
        request.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        lacks(Lack.AUTHORITY);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);

        assertThat(request.isIdentityEstablished()).isTrue();
        request.answer(KARI, MORNING, MORNING, null);
        assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void an_authority_is_nothing_in_the_hands_of_nobody_knows_whom() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);

        lacks(Lack.IDENTITY);
        assertThat(request.next()).isEqualTo(NextStep.PROVE_IDENTITY);
    }

    @Test
    void for_a_guardian_the_child_is_heard_too() {
        request.represented(KARI, Role.GUARDIAN, SEALED, MORNING);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        request.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        lacks(Lack.CHILD);
        request.childHeard(KARI, SEALED, MORNING);

        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void a_doubt_that_comes_up_later_counts_until_the_representative_shows_anew_who_they_are() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        request.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        request.recordDoubt(KARI, new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.SERIOUS), SEALED, MORNING);

        assertThat(request.isIdentityEstablished()).isFalse();
        assertThatThrownBy(() -> request.answer(KARI, MORNING, MORNING, null))
                .isInstanceOf(IdentityNotEstablished.class);
        request.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @Test
    void what_was_settled_for_one_representative_counts_for_no_other() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        request.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        request.represented(KARI, Role.AGENT, SEALED, MORNING);

        lacks(Lack.AUTHORITY);
    }

    @Test
    void an_authority_for_another_person_is_none() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        request.releasePerson(KARI, SEALED, RULES, MORNING);
        request.confirmPerson(KARI, ACase.OLA, true, MORNING);

        assertThat(request.representation().orElseThrow().lack()).contains(Lack.AUTHORITY);
    }

    @Test
    void nothing_is_noted_for_who_represents_nobody_or_of_a_day_to_come() {
        assertThatThrownBy(() -> request.authoritySeen(KARI, DAY, SEALED, RULES, MORNING))
                .isInstanceOf(NotRepresented.class);
        request.represented(KARI, Role.AGENT, SEALED, MORNING);
        assertThatThrownBy(() -> request.authoritySeen(KARI, LocalDate.parse("2026-11-03"), SEALED, RULES, MORNING))
                .isInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(
                        () -> request.representativeIdentified(KARI, IdentityMethod.CODE_TO_CONTACT_ON_FILE, MORNING))
                .as("what is on file is the person's, not theirs")
                .isInstanceOf(MethodOutOfReach.class);
        assertThatThrownBy(() -> request.representativeIdentified(KARI, IdentityMethod.BANK_ID, MORNING))
                .isInstanceOf(MethodOutOfReach.class);
        request.notRepresented(KARI, SEALED, MORNING);
        assertThat(request.isIdentityEstablished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,YOUNG", "6,YOUNG", "7,HEARD", "11,HEARD", "12,WEIGHTY", "14,WEIGHTY", "15,THEIR_OWN", "17,THEIR_OWN"
    })
    void a_child_is_the_more_heard_the_older_they_are(int age, OwnVoice voice) {
        assertThat(OwnVoice.at(age, DAY)).isEqualTo(voice);
        var child = aCase().askedFor(Role.GUARDIAN, new Concerned("Ida Hansen", null, null, age))
                .taken()
                .now();
        child.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        child.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);

        assertThat(child.representation().orElseThrow().lack())
                .isEqualTo(voice == OwnVoice.YOUNG ? Optional.empty() : Optional.of(Lack.CHILD));
    }

    @Test
    void a_child_whose_age_nobody_knows_is_heard() {
        assertThat(OwnVoice.at(null, DAY)).isEqualTo(OwnVoice.HEARD);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "GUARDIAN", mode = EnumSource.Mode.EXCLUDE)
    void for_an_adult_nobody_else_need_be_heard(Role role) {
        var adult = askedFor(role, "ida@example.no").taken().now();
        adult.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        adult.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);

        assertThat(adult.isIdentityEstablished()).isTrue();
    }

    @Test
    void the_address_of_who_asks_shows_nothing_of_the_person() {
        var child = askedFor(Role.GUARDIAN, "ida@example.no")
                .confirmed()
                .taken()
                .ofAPersonWeKnow()
                .now();

        assertThat(child.told()).isEqualTo(new Told("Ida Hansen", "ida@example.no", null));
        assertThat(child.hasVerifiedContact())
                .as("it was the guardian who answered")
                .isFalse();
        assertThat(child.isIdentityEstablished()).isFalse();
        assertThat(child.withinReach()).doesNotContain(IdentityMethod.CODE_TO_CONTACT_ON_FILE);
    }

    @Test
    void an_address_that_both_gave_is_that_of_who_asks() {
        assertThat(askedFor(Role.AGENT, "OLA@example.no").now().told().email()).isNull();
    }

    @Test
    void of_one_whom_a_case_worker_noted_nothing_but_the_name_is_taken_for_the_persons() {
        request.represented(KARI, Role.AGENT, SEALED, MORNING);

        assertThat(request.told()).isEqualTo(new Told("Ola Hansen", null, null));
    }

    @Test
    void the_case_of_one_person_does_not_become_that_of_the_other() {
        var child = askedFor(Role.GUARDIAN, null).taken().ofAPersonWeKnow().now();
        assertThatThrownBy(() -> child.notRepresented(KARI, SEALED, MORNING)).isInstanceOf(NotNow.class);
        child.releasePerson(KARI, SEALED, RULES, MORNING);
        child.notRepresented(KARI, SEALED, MORNING);
        assertThat(child.told().name()).as("they ask for themselves").isEqualTo("Ola Hansen");
        child.confirmPerson(KARI, ACase.OLA, false, MORNING);
        assertThatThrownBy(() -> child.represented(KARI, Role.GUARDIAN, SEALED, MORNING))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void who_was_told_what_to_show_and_does_not_is_refused_once_their_time_is_over() {
        var child = askedFor(Role.GUARDIAN, null).confirmed().taken().now();
        assertThatThrownBy(() -> child.endUnidentified(KARI, SEALED, RULES, ACase.on("2026-11-15")))
                .isInstanceOf(TooEarlyToEnd.class);
        assertThat(child.endedWithoutAuthority()).isFalse();
        child.endUnidentified(KARI, SEALED, RULES, ACase.on("2026-11-16"));

        assertThat(child.state()).isEqualTo(RequestState.CLOSED);
        assertThat(child.endedWithoutAuthority()).isTrue();
    }

    @Test
    void who_shows_it_is_not_refused() {
        var agent = askedFor(Role.LAWYER, null).confirmed().taken().now();
        agent.authoritySeen(KARI, DAY, SEALED, RULES, MORNING);
        assertThat(agent.mayEndUnidentifiedFrom())
                .as("nobody told them how to show who they are themselves")
                .isEmpty();
        agent.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, MORNING);
        assertThat(agent.mayEndUnidentifiedFrom()).isEmpty();
    }

    @Test
    void what_they_have_sent_is_looked_at_before_they_are_refused() {
        var agent = askedFor(Role.LAWYER, null).confirmed().taken().now();
        assertThat(agent.mayEndUnidentifiedFrom()).isPresent();
        agent.personWrote(SpokenCase.About.SOMETHING_ELSE, RULES, MORNING);
        assertThat(agent.mayEndUnidentifiedFrom()).isEmpty();
    }

    @Test
    void who_was_written_to_about_what_is_missing_has_time_from_then_on() {
        var agent = askedFor(Role.LAWYER, null).confirmed().taken().now();
        agent.askAuthority(KARI, null, RULES, ACase.on("2026-11-10"));
        assertThat(agent.mayEndUnidentifiedFrom()).contains(LocalDate.parse("2026-11-24"));

        agent.authoritySeen(KARI, DAY, SEALED, RULES, ACase.on("2026-11-10"));
        assertThat(agent.mayEndUnidentifiedFrom())
                .as("the letter told them to show who they are too")
                .isPresent();
        agent.representativeIdentified(KARI, IdentityMethod.DOCUMENT_INSPECTED, ACase.on("2026-11-10"));
        assertThat(agent.mayEndUnidentifiedFrom()).isEmpty();
        assertThatThrownBy(() -> agent.askAuthority(KARI, null, RULES, ACase.on("2026-11-10")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whom_a_case_worker_noted_that_somebody_asks_for_can_be_named_apart_from_who_asks() {
        request.represented(KARI, Role.GUARDIAN, SEALED, MORNING);
        request.correctConcerned(KARI, "Ida Hansen", 4, SEALED, MORNING);

        assertThat(request.told()).isEqualTo(new Told("Ida Hansen", null, null));
        assertThat(request.representation().orElseThrow().voice()).isEqualTo(OwnVoice.YOUNG);
        assertThat(request.intake().concernedAsTold()).isNull();
        assertThat(request.timeline().steps().getLast().detail()).isEqualTo("YOUNG");
    }

    @Test
    void a_correction_that_changes_nothing_of_what_the_child_has_to_say_leaves_the_hearing() {
        var child = askedFor(Role.GUARDIAN, null).taken().now();
        child.childHeard(KARI, SEALED, MORNING);
        child.correctConcerned(KARI, "Ida Berg", 9, SEALED, MORNING);
        assertThat(child.representation().orElseThrow().childHeard()).isTrue();
        child.correctConcerned(KARI, "Ida Berg", 15, SEALED, MORNING);
        assertThat(child.representation().orElseThrow().childHeard()).isFalse();
    }

    @Test
    void nobody_works_on_what_they_ask_for_another_or_another_asks_for_them() {
        var ida = ACase.colleague("Ida  hansen");
        var child = askedFor(Role.GUARDIAN, null).now();
        assertThatThrownBy(() -> child.take(ida, MORNING)).isInstanceOf(OwnRequest.class);
        assertThatThrownBy(() -> child.take(ACase.colleague("Ola Hansen"), MORNING))
                .isInstanceOf(OwnRequest.class);
    }

    private static ACase askedFor(Role role, @Nullable String email) {
        return aCase().askedFor(role, new Concerned("Ida Hansen", email, null, role.isForChild() ? 9 : null));
    }

    private void lacks(Lack lack) {
        assertThat(request.representation().orElseThrow().lack()).contains(lack);
        assertThat(request.isIdentityEstablished()).isFalse();
        assertThatThrownBy(() -> request.answer(KARI, MORNING, MORNING, null)).isInstanceOf(NotAuthorised.class);
    }
}
