package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.AccountState;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.OwnAccount;
import com.qmplus.vern.staff.SignInNameTaken;
import com.qmplus.vern.staff.WrongPassword;
import com.qmplus.vern.staff.application.SignInStep.NeedsCode;
import com.qmplus.vern.staff.application.SignInStep.NeedsEnrolment;
import com.qmplus.vern.staff.application.SignInStep.NeedsPassword;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final House house = new House(log);
    private final AccountDesk desk = house.accountDesk();
    private final EmployeeId kari = house.kari.id();
    private final EmployeeId ada = house.ada.id();

    @Test
    void a_new_colleague_gets_a_code_instead_of_a_password() {
        var invitation = desk.create(new NewAccount("Ola Dal", "Ola", List.of(Roles.DPO), Language.EN));
        var account = desk.list().stream()
                .filter(line -> line.id().equals(invitation.employee()))
                .findFirst()
                .orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
        assertThat(account.signInName()).isEqualTo("ola");
        assertThat(house.signIn().password("ola", invitation.code())).isInstanceOf(NeedsPassword.class);
    }

    @Test
    void sign_in_names_are_unique() {
        assertThatThrownBy(() -> desk.create(new NewAccount("Kari Dal", "KARI", List.of(Roles.DPO), Language.NB)))
                .isInstanceOf(SignInNameTaken.class);
    }

    @Test
    void administrators_change_neither_their_own_roles_nor_end_their_own_account() {
        assertThatThrownBy(() -> desk.changeRoles(ada, 0, List.of(Roles.DPO))).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> desk.leave(ada, 0)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> desk.resetSecondFactor(ada, 0)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> desk.inviteAnew(ada, 0)).isInstanceOf(OwnAccount.class);
        assertThat(house.ada.roles()).containsExactly(Roles.ADMINISTRATOR);
    }

    @Test
    void another_administrator_may_be_ended_as_long_as_one_stays() {
        var second = house.join("Adam Holm", "adam", Roles.ADMINISTRATOR);
        desk.changeRoles(second.id(), 0, List.of(Roles.AUDITOR));
        assertThat(second.roles()).containsExactly(Roles.AUDITOR);
    }

    @Test
    void a_stale_page_changes_nothing() {
        assertThatThrownBy(() -> desk.changeRoles(kari, 3, List.of(Roles.DPO))).isInstanceOf(StalePage.class);
        assertThat(house.kari.roles()).containsExactly(Roles.CASE_WORKER);
    }

    @Test
    void a_locked_colleague_is_seen_and_let_in_again() {
        for (int failure = 0; failure < 5; failure++) house.signIn().password("kari", "wrong");
        assertThat(line(kari).lockedUntil()).isNotNull();
        desk.unlock(kari);
        assertThat(line(kari).lockedUntil()).isNull();
        assertThat(house.signIn().password("kari", House.PASSWORD)).isInstanceOf(NeedsCode.class);
    }

    @Test
    void who_lost_the_telephone_sets_up_another_one() {
        var key = house.kari.secondFactor().orElseThrow().key();
        desk.resetSecondFactor(kari, 0);
        assertThat(house.vault.isDestroyed(key)).isTrue();
        assertThat(house.signIn().password("kari", House.PASSWORD)).isInstanceOf(NeedsEnrolment.class);
    }

    @Test
    void who_leaves_is_out_at_once() {
        var version = house.kari.sessionVersion();
        desk.leave(kari, 0);
        assertThat(line(kari).state()).isEqualTo(AccountState.LEFT);
        assertThat(house.signIn().stillValid(kari, version)).isFalse();
    }

    @Test
    void changing_the_own_password_ends_the_other_sessions_alone() {
        var before = house.kari.sessionVersion();
        var mine = house.karisAccount();
        assertThatThrownBy(() -> mine.changePassword("wrong", "seven red boats"))
                .isInstanceOf(WrongPassword.class);
        var now = mine.changePassword(House.PASSWORD, "seven red boats");
        assertThat(house.signIn().stillValid(kari, before)).isFalse();
        assertThat(house.signIn().stillValid(kari, now)).isTrue();
        assertThat(house.signIn().password("kari", "seven red boats")).isInstanceOf(NeedsCode.class);
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var before = house.kari.sessionVersion();
        house.karisAccount().signOutEverywhere();
        assertThat(house.signIn().stillValid(kari, before)).isFalse();
    }

    @Test
    void employees_see_and_choose_their_language() {
        house.karisAccount().language(Language.EN);
        assertThat(house.karisAccount().view())
                .isEqualTo(new MyAccountView("Kari Nordmann", "kari", List.of(Roles.CASE_WORKER), Language.EN));
    }

    @Test
    void colleagues_are_known_by_name_also_when_they_have_left() {
        var colleagues = new Colleagues(house.employees);
        house.kari.leave(house.clock.instant());
        assertThat(colleagues.knownAs(kari))
                .hasValueSatisfying(names -> assertThat(names).contains("Kari Nordmann"));
        assertThat(colleagues.namesOf(List.of(kari, EmployeeId.random()))).isEqualTo(Map.of(kari, "Kari Nordmann"));
        assertThat(colleagues.holding(Roles.CASE_WORKER)).isEmpty();
        var names = new EmployeeNames(house.employees);
        assertThat(names.names(List.of(kari.toString(), "system", "public")))
                .isEqualTo(Map.of(kari.toString(), "Kari Nordmann"));
        assertThat(names.find("nordm")).hasSize(1);
    }

    private AccountLine line(EmployeeId id) {
        return desk.list().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
