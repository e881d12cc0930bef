package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.staff.AccountState;
import com.qmplus.vern.staff.PasswordTooShort;
import com.qmplus.vern.staff.application.SignInStep.Locked;
import com.qmplus.vern.staff.application.SignInStep.NeedsCode;
import com.qmplus.vern.staff.application.SignInStep.NeedsEnrolment;
import com.qmplus.vern.staff.application.SignInStep.NeedsPassword;
import com.qmplus.vern.staff.application.SignInStep.Refused;
import com.qmplus.vern.staff.application.SignInStep.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final House house = new House(log);
    private final SignIn signIn = house.signIn();

    @Test
    void password_and_code_sign_in() {
        var step = signIn.code(challenge("kari", House.PASSWORD), house.presentCode());
        assertThat(step)
                .isEqualTo(new SignedIn(
                        house.kari.id(),
                        "Kari Nordmann",
                        List.of(Roles.CASE_WORKER),
                        house.kari.sessionVersion(),
                        Language.NB));
        assertThat(signIn.stillValid(house.kari.id(), house.kari.sessionVersion()))
                .isTrue();
    }

    @Test
    void the_name_may_be_written_in_capitals() {
        assertThat(signIn.password(" KARI ", House.PASSWORD)).isInstanceOf(NeedsCode.class);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        assertThat(signIn.password("kari", "wrong")).isEqualTo(new Refused());
        assertThat(signIn.password("nobody", "wrong")).isEqualTo(new Refused());
        assertThat(signIn.password("nobody", House.PASSWORD)).isEqualTo(new Refused());
    }

    @Test
    void five_failures_lock_known_and_unknown_names_alike() {
        for (var name : List.of("kari", "nobody")) {
            for (int failure = 1; failure < 5; failure++)
                assertThat(signIn.password(name, "wrong")).isInstanceOf(Refused.class);
            var until = house.clock.instant().plus(Duration.ofMinutes(15));
            assertThat(signIn.password(name, "wrong")).isEqualTo(new Locked(until));
            assertThat(signIn.password(name, House.PASSWORD)).isEqualTo(new Locked(until));
        }
    }

    @Test
    void strangers_who_know_a_name_lock_themselves_out_and_not_its_owner() {
        for (int stranger = 1; stranger <= 10; stranger++) {
            house.address = "198.51.100." + stranger;
            for (int failure = 0; failure < 5; failure++) signIn.password("kari", "wrong");
            assertThat(signIn.password("kari", House.PASSWORD)).isInstanceOf(Locked.class);
        }
        house.address = "192.0.2.7";

        assertThat(signIn.code(challenge("kari", House.PASSWORD), house.presentCode()))
                .isInstanceOf(SignedIn.class);

        house.address = "198.51.100.1";
        assertThat(signIn.password("kari", House.PASSWORD))
                .as("her coming in lets no stranger try again")
                .isInstanceOf(Locked.class);
    }

    @Test
    void codes_are_counted_wherever_they_come_from() {
        for (int failure = 0; failure < 4; failure++) {
            house.address = "198.51.100." + failure;
            signIn.code(challenge("kari", House.PASSWORD), "000000");
        }
        house.address = "192.0.2.7";
        assertThat(signIn.code(challenge("kari", House.PASSWORD), "000000")).isInstanceOf(Locked.class);
    }

    @Test
    void one_address_may_not_try_without_end_whatever_the_name() {
        var narrow = new House(log, Map.of("vern.tries.address", "3"));
        for (var name : List.of("kari", "ada", "nobody"))
            assertThat(narrow.signIn().password(name, "wrong")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> narrow.signIn().password("another", "wrong")).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> narrow.signIn().password("kari", House.PASSWORD))
                .isInstanceOf(TooManyTries.class);
        narrow.address = "198.51.100.1";
        assertThat(narrow.signIn().password("kari", House.PASSWORD)).isInstanceOf(NeedsCode.class);
    }

    @Test
    void a_lock_passes_by_itself() {
        for (int failure = 0; failure < 5; failure++) signIn.password("kari", "wrong");
        house.clock.pass(Duration.ofMinutes(15));
        assertThat(signIn.password("kari", House.PASSWORD)).isInstanceOf(NeedsCode.class);
    }

    @Test
    void wrong_codes_lock_too_and_a_right_password_does_not_clear_the_count() {
        for (int failure = 0; failure < 4; failure++) {
            assertThat(signIn.code(challenge("kari", House.PASSWORD), "000000")).isInstanceOf(Refused.class);
        }
        var challenge = challenge("kari", House.PASSWORD);
        assertThat(signIn.code(challenge, "000000")).isInstanceOf(Locked.class);
        assertThat(signIn.code(challenge, house.presentCode())).isInstanceOf(Locked.class);
    }

    @Test
    void signing_in_clears_the_count() {
        for (int failure = 0; failure < 4; failure++) signIn.password("kari", "wrong");
        signIn.code(challenge("kari", House.PASSWORD), house.presentCode());
        assertThat(signIn.password("kari", "wrong")).isInstanceOf(Refused.class);
    }

    @Test
    void a_code_serves_once() {
        var code = house.presentCode();
        signIn.code(challenge("kari", House.PASSWORD), code);
        assertThat(signIn.code(challenge("kari", House.PASSWORD), code)).isInstanceOf(Refused.class);
    }

    @Test
    void a_challenge_expires_cannot_be_altered_and_serves_for_its_own_step_alone() {
        var challenge = challenge("kari", House.PASSWORD);
        assertThat(signIn.enrol(challenge, house.presentCode())).isInstanceOf(Refused.class);
        assertThat(signIn.choose(challenge, "seven red boats")).isInstanceOf(Refused.class);
        var anothers =
                challenge.replace(house.kari.id().toString(), house.ada.id().toString());
        assertThat(signIn.code(anothers, house.presentCode())).isInstanceOf(Refused.class);
        assertThat(signIn.code("nonsense", house.presentCode())).isInstanceOf(Refused.class);
        house.clock.pass(Duration.ofMinutes(10));
        assertThat(signIn.code(challenge, house.presentCode())).isInstanceOf(Refused.class);
    }

    @Test
    void a_changed_password_ends_a_sign_in_that_is_half_done() {
        var challenge = challenge("kari", House.PASSWORD);
        house.kari.choosePassword("another");
        assertThat(signIn.code(challenge, house.presentCode())).isInstanceOf(Refused.class);
    }

    @Test
    void an_invitation_leads_over_a_password_and_a_second_factor_into_the_house() {
        var invitation = house.invitations.invite(house.kari);
        house.secondFactors.forget(house.kari);
        var invited = (NeedsPassword) signIn.password("kari", invitation.code());
        var chosen = (NeedsEnrolment) signIn.choose(invited.challenge(), "seven red boats");
        assertThat(chosen.otpauthUri()).startsWith("otpauth://totp/Vern:kari?secret=" + chosen.secret());
        assertThat(house.kari.state()).isEqualTo(AccountState.WITHOUT_SECOND_FACTOR);
        assertThat(signIn.enrol(chosen.challenge(), "000000")).isInstanceOf(Refused.class);
        var code = house.secondFactors.presentCode(house.kari);
        assertThat(signIn.enrol(chosen.challenge(), code)).isInstanceOf(SignedIn.class);
        assertThat(signIn.password("kari", invitation.code())).isInstanceOf(Refused.class);
        assertThat(signIn.password("kari", "seven red boats")).isInstanceOf(NeedsCode.class);
    }

    @Test
    void an_invitation_expires() {
        var invitation = house.invitations.invite(house.kari);
        house.clock.pass(Duration.ofDays(3));
        assertThat(signIn.password("kari", invitation.code())).isInstanceOf(Refused.class);
    }

    @Test
    void a_weak_choice_of_password_is_refused_and_told_as_failed() {
        var invitation = house.invitations.invite(house.kari);
        var invited = (NeedsPassword) signIn.password("kari", invitation.code());
        assertThatThrownBy(() -> signIn.choose(invited.challenge(), "short")).isInstanceOf(PasswordTooShort.class);
        assertThat(house.kari.state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void who_has_left_cannot_sign_in_and_open_sessions_end() {
        var version = house.kari.sessionVersion();
        house.kari.leave(house.clock.instant());
        assertThat(signIn.password("kari", House.PASSWORD)).isInstanceOf(Refused.class);
        assertThat(signIn.stillValid(house.kari.id(), version)).isFalse();
        assertThat(signIn.stillValid(house.kari.id(), house.kari.sessionVersion()))
                .isFalse();
    }

    @Test
    void every_step_is_on_record_with_who_it_was_about() {
        signIn.password("kari", "wrong");
        signIn.password("nobody", "wrong");
        signIn.code(challenge("kari", House.PASSWORD), house.presentCode());
        assertThat(log.accesses()).allMatch(access -> access.operation() == Operation.SIGN_IN);
        assertThat(log.accesses())
                .extracting(access -> access.outcome())
                .containsExactly(Outcome.DENIED, Outcome.DENIED, Outcome.GRANTED, Outcome.GRANTED);
        var kari = house.kari.id().toString();
        assertThat(log.entries())
                .extracting(entry -> entry.circumstances().actor())
                .containsExactly(kari, "public", kari, kari);
    }

    @Test
    void the_page_shows_the_code_in_a_trial_and_nowhere_else() {
        var challenge = challenge("kari", House.PASSWORD);
        assertThat(signIn.trialCode(challenge)).isEmpty();
        var trial = new House(log, Map.of("vern.demo", "true"));
        var shown = (NeedsCode) trial.signIn().password("kari", House.PASSWORD);
        assertThat(trial.signIn().trialCode(shown.challenge())).contains(trial.presentCode());
        assertThat(trial.signIn().trialCode("nonsense")).isEmpty();
    }

    private String challenge(String name, String password) {
        return ((NeedsCode) signIn.password(name, password)).challenge();
    }
}
