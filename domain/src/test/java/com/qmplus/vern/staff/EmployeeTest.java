package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmployeeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Employee kari = employee("Kari Nordmann", "kari", Roles.CASE_WORKER);

    @Test
    void an_account_goes_from_invited_over_password_and_second_factor_to_left() {
        kari.invite(new PendingInvitation("aa", NOW.plusSeconds(60)));
        assertThat(kari.state()).isEqualTo(AccountState.INVITED);
        kari.choosePassword("hash");
        assertThat(kari.state()).isEqualTo(AccountState.WITHOUT_SECOND_FACTOR);
        kari.offer(factor());
        assertThat(kari.state()).isEqualTo(AccountState.WITHOUT_SECOND_FACTOR);
        kari.useCodeOf(7);
        assertThat(kari.state()).isEqualTo(AccountState.ACTIVE);
        kari.leave(NOW);
        assertThat(kari.state()).isEqualTo(AccountState.LEFT);
    }

    @Test
    void an_invitation_serves_once_and_in_time() {
        kari.invite(new PendingInvitation("aa", NOW.plusSeconds(60)));
        var invitation = kari.invitation().orElseThrow();
        assertThat(invitation.admits("aa", NOW)).isTrue();
        assertThat(invitation.admits("ab", NOW)).isFalse();
        assertThat(invitation.admits("aa", NOW.plusSeconds(60))).isFalse();
        kari.choosePassword("hash");
        assertThat(kari.invitation()).isEmpty();
    }

    @Test
    void a_code_of_a_step_counts_once_and_none_before_it() {
        var used = factor().used(100);
        assertThat(used.isNew(100)).isFalse();
        assertThat(used.isNew(99)).isFalse();
        assertThat(used.isNew(101)).isTrue();
    }

    @Test
    void whatever_makes_older_sessions_wrong_raises_the_version() {
        var before = kari.sessionVersion();
        kari.choosePassword("hash");
        kari.changeRoles(List.of(Roles.DPO));
        kari.forgetSecondFactor();
        kari.signOutEverywhere();
        kari.leave(NOW);
        assertThat(kari.sessionVersion()).isEqualTo(before + 5);
    }

    @Test
    void who_has_left_keeps_the_name_and_nothing_that_opens() {
        kari.choosePassword("hash");
        kari.offer(factor());
        kari.leave(NOW);
        assertThat(kari.name()).isEqualTo("Kari Nordmann");
        assertThat(kari.passwordHash()).isEmpty();
        assertThat(kari.secondFactor()).isEmpty();
        assertThatThrownBy(() -> kari.choosePassword("another")).isInstanceOf(HasLeft.class);
        assertThatThrownBy(() -> kari.changeRoles(List.of(Roles.DPO))).isInstanceOf(HasLeft.class);
    }

    @Test
    void roles_are_those_of_the_house_in_their_order() {
        kari.changeRoles(List.of(Roles.AUDITOR, Roles.CASE_WORKER));
        assertThat(kari.roles()).containsExactly(Roles.CASE_WORKER, Roles.AUDITOR);
        assertThatThrownBy(() -> kari.changeRoles(List.of())).isInstanceOf(UnknownRole.class);
        assertThatThrownBy(() -> kari.changeRoles(List.of(Roles.SYSTEM))).isInstanceOf(UnknownRole.class);
    }

    @Test
    void sign_in_names_disregard_case_and_spaces_around() {
        assertThat(employee("Åse", " Åse.Li ", Roles.DPO).signInName()).isEqualTo("åse.li");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "kari nordmann", "kari;drop"})
    void sign_in_names_are_plain(String signInName) {
        assertThatThrownBy(() -> employee("Kari", signInName, Roles.DPO)).isInstanceOf(NameMissing.class);
    }

    @Test
    void five_failures_lock_a_name_for_a_quarter_of_an_hour() {
        var tally = new SignInTally("mac", NOW);
        for (int failure = 1; failure < SignInTally.MOST_FAILURES; failure++) tally.fail(NOW);
        assertThat(tally.lockedUntil(NOW)).isEmpty();
        tally.fail(NOW);
        assertThat(tally.lockedUntil(NOW)).contains(NOW.plus(SignInTally.LOCK));
        assertThat(tally.lockedUntil(NOW.plus(SignInTally.LOCK))).isEmpty();
    }

    @Test
    void old_failures_are_forgotten() {
        var tally = new SignInTally("mac", NOW);
        for (int failure = 1; failure < SignInTally.MOST_FAILURES; failure++) tally.fail(NOW);
        var later = NOW.plus(SignInTally.LOCK).plusSeconds(1);
        tally.fail(later);
        assertThat(tally.lockedUntil(later)).isEmpty();
    }

    private static SecondFactor factor() {
        return SecondFactor.offered(KeyId.random(), new Sealed(new byte[] {1}));
    }

    private static Employee employee(String name, String signInName, String role) {
        return new Employee(EmployeeId.random(), name, signInName, List.of(role), Language.NB);
    }
}
