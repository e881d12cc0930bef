package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.application.InMemoryVaultKeys;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.AccountState;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.PasswordTooShort;
import com.qmplus.vern.staff.SetUpRefused;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartTest {

    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final SetUpCode code = new SetUpCode();
    private final RecordingAccessLog log = new RecordingAccessLog();
    private final SetUp setUp = new SetUp(
            employees,
            code,
            new Turnstile(FixedCaller.ofThePublic(), Settings.of(Map.of("vern.tries.address", "8"))),
            log);

    @Test
    void the_code_in_the_log_lets_the_first_administrator_in_once() {
        var logged = start(false);
        assertThat(setUp.open()).isTrue();
        setUp.firstAdministrator(logged, "Ada Ås", "ada", House.PASSWORD);
        var ada = employees.bySignInName("ada").orElseThrow();
        assertThat(ada.roles()).containsExactly(Roles.ADMINISTRATOR);
        assertThat(ada.state()).isEqualTo(AccountState.WITHOUT_SECOND_FACTOR);
        assertThat(setUp.open()).isFalse();
        assertThatThrownBy(() -> setUp.firstAdministrator(logged, "Eva", "eva", House.PASSWORD))
                .isInstanceOf(SetUpRefused.class);
    }

    @Test
    void a_wrong_code_lets_nobody_in() {
        start(false);
        assertThatThrownBy(() -> setUp.firstAdministrator("0000-0000-0000-0000", "Eva", "eva", House.PASSWORD))
                .isInstanceOf(SetUpRefused.class);
        assertThat(employees.isEmpty()).isTrue();
    }

    @Test
    void after_five_wrong_tries_another_code_takes_its_place() {
        var first = start(false);
        var second = LoggedCode.of(() -> {
            for (int attempt = 0; attempt < 5; attempt++) code.admits("0000");
        });
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(code.admits(first)).isFalse();
        assertThat(code.admits(second)).isTrue();
    }

    @Test
    void nobody_tries_without_end() {
        start(false);
        for (int attempt = 0; attempt < 8; attempt++)
            assertThatThrownBy(() -> setUp.firstAdministrator("0000", "Eva", "eva", House.PASSWORD))
                    .isInstanceOf(SetUpRefused.class);
        assertThatThrownBy(() -> setUp.firstAdministrator("0000", "Eva", "eva", House.PASSWORD))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_weak_password_does_not_use_the_code_up() {
        var logged = start(false);
        assertThatThrownBy(() -> setUp.firstAdministrator(logged, "Ada", "ada", "short"))
                .isInstanceOf(PasswordTooShort.class);
        setUp.firstAdministrator(logged, "Ada", "ada", House.PASSWORD);
        assertThat(employees.isEmpty()).isFalse();
    }

    @Test
    void there_is_no_code_where_there_is_an_account() {
        new House(log).employees.all().forEach(employees::add);
        assertThat(start(false)).isEmpty();
    }

    @Test
    void the_trial_has_its_known_accounts_and_no_code() {
        assertThat(start(true)).isEmpty();
        assertThat(employees.all())
                .extracting(Employee::signInName)
                .containsExactlyInAnyOrder("kari", "nils", "per", "ida", "dag", "aud", "adm");
        assertThat(employees.all()).allMatch(employee -> employee.state() == AccountState.ACTIVE);
        assertThat(employees.all())
                .allMatch(employee -> Passwords.isRight(
                        DemoAccounts.PASSWORD, employee.passwordHash().orElseThrow()));
    }

    private String start(boolean trial) {
        var vault = Vaults.over(new InMemoryVaultKeys(), TestClock.anyDay());
        var accounts = new DemoAccounts(employees, new SecondFactors(vault, TestClock.anyDay()));
        var settings = Settings.of(Map.of("vern.demo", String.valueOf(trial)));
        return LoggedCode.of(new FirstStart(employees, accounts, code, settings)::prepare);
    }
}
