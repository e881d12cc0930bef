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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

        assertThat(request.timeline().representation().orElseThrow().lack()).contains(Lack.AUTHORITY);
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

    private void lacks(Lack lack) {
        assertThat(request.timeline().representation().orElseThrow().lack()).contains(lack);
        assertThat(request.isIdentityEstablished()).isFalse();
        assertThatThrownBy(() -> request.answer(KARI, MORNING, MORNING, null)).isInstanceOf(NotAuthorised.class);
    }
}
