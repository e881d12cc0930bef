package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.KeyLifeOutOfRange;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.KeyState;
import com.qmplus.vern.staff.NameMissing;
import com.qmplus.vern.staff.ScopeMissing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiKeyTest {

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final House house = new House(log, Map.of("vern.tries.key", "3", "vern.tries.address", "2"));
    private final LocalDate today = LocalDate.now(house.clock);

    private MadeKey made(KeyScope... scopes) {
        return house.keyDesk().make(new NewKey(" Web shop ", Set.of(scopes), today.plusDays(30)));
    }

    @Test
    void a_key_opens_with_its_secret_and_gives_what_its_scopes_name() {
        var key = made(KeyScope.REQUESTS_WRITE, KeyScope.REQUESTS_ALL);
        var holder = house.keyDoor().admit(key.secret()).orElseThrow();
        assertThat(holder.roles()).containsExactlyInAnyOrder(Roles.REQUESTS_WRITE, Roles.REQUESTS_ALL);
        assertThat(key.name()).isEqualTo("Web shop");
        assertThat(key.secret()).startsWith("vern_").hasSizeGreaterThan(45);
    }

    @Test
    void two_keys_have_two_secrets_and_neither_is_kept() {
        var one = made(KeyScope.REQUESTS_READ);
        var other = made(KeyScope.REQUESTS_READ);
        assertThat(one.secret()).isNotEqualTo(other.secret());
        assertThat(house.keys.all())
                .noneMatch(key -> one.secret().contains(key.mac()) || key.mac().contains(one.secret()));
        assertThat(one.toString()).doesNotContain(one.secret());
    }

    @Test
    void nothing_but_the_whole_secret_opens() {
        var secret = made(KeyScope.REQUESTS_READ).secret();
        for (var wrong : List.of("", "vern_", secret + "x", secret.substring(1), secret.toUpperCase()))
            assertThat(house.keyDoor().admit(wrong)).isEmpty();
    }

    @Test
    void a_key_holds_through_its_last_day_and_no_longer() {
        var secret = made(KeyScope.REQUESTS_READ).secret();
        house.clock.pass(Duration.ofDays(30));
        assertThat(house.keyDoor().admit(secret)).isPresent();
        house.clock.pass(Duration.ofDays(1));
        assertThat(house.keyDoor().admit(secret)).isEmpty();
        assertThat(house.keyDesk().list().getFirst().state()).isEqualTo(KeyState.EXPIRED);
    }

    @Test
    void a_key_that_runs_out_within_a_month_is_told_of_while_it_holds() {
        house.keyDesk().make(new NewKey("Chat", Set.of(KeyScope.REQUESTS_READ), today.plusDays(31)));
        assertThat(house.keyDesk().endingSoon()).isZero();
        house.clock.pass(Duration.ofDays(1));
        assertThat(house.keyDesk().endingSoon()).isEqualTo(1);
        assertThat(house.keyDesk().list().getFirst().soon()).isTrue();
        house.clock.pass(Duration.ofDays(31));
        assertThat(house.keyDesk().endingSoon()).isZero();
    }

    private MadeKey renewed(MadeKey key, int days) {
        return house.keyDesk().renew(new Renewal(key.id(), today.plusDays(365), today.plusDays(days)));
    }

    @Test
    void the_next_key_belongs_to_the_same_system_and_for_some_days_both_hold() {
        var old = made(KeyScope.REQUESTS_WRITE, KeyScope.REQUESTS_READ);
        var next = renewed(old, 7);
        assertThat(next.name()).isEqualTo("Web shop (2)");
        assertThat(renewed(next, 7).name()).isEqualTo("Web shop (3)");
        var roles = Set.of(Roles.REQUESTS_WRITE, Roles.REQUESTS_READ);
        assertThat(house.keyDoor().admit(old.secret()).orElseThrow().roles()).isEqualTo(roles);
        assertThat(house.keyDoor().admit(next.secret()).orElseThrow().roles()).isEqualTo(roles);
        house.clock.pass(Duration.ofDays(8));
        assertThat(house.keyDoor().admit(old.secret())).isEmpty();
        assertThat(house.keys.all()).allSatisfy(key -> assertThat(key.first()).isEqualTo(old.id()));
    }

    @Test
    void no_key_holds_longer_because_another_follows_it() {
        var old = made(KeyScope.REQUESTS_READ);
        renewed(old, 60);
        assertThat(house.keys.find(old.id()).orElseThrow().until()).isEqualTo(today.plusDays(30));
        assertThatThrownBy(() -> renewed(old, -1)).isInstanceOf(KeyLifeOutOfRange.class);
    }

    @Test
    void a_key_that_is_followed_by_one_that_holds_calls_for_nothing() {
        var old = made(KeyScope.REQUESTS_READ);
        assertThat(house.keyDesk().endingSoon()).isEqualTo(1);
        var next = renewed(old, 7);
        assertThat(house.keyDesk().endingSoon()).isZero();
        assertThat(house.keyDesk().one(old.id()).followed()).isTrue();
        house.keyDesk().withdraw(next.id());
        assertThat(house.keyDesk().endingSoon()).isEqualTo(1);
        assertThat(house.keyDesk().one(old.id()).followed()).isFalse();
    }

    @Test
    void a_key_that_holds_no_more_is_followed_too() {
        var old = made(KeyScope.REQUESTS_READ);
        house.keyDesk().withdraw(old.id());
        var next = renewed(old, 7);
        assertThat(house.keyDoor().admit(old.secret())).isEmpty();
        assertThat(house.keyDoor().admit(next.secret())).isPresent();
    }

    @Test
    void an_attempt_with_a_key_that_holds_no_more_is_that_keys() {
        var expired = made(KeyScope.REQUESTS_READ);
        house.clock.pass(Duration.ofDays(31));
        house.keyDoor().refused(expired.secret());
        assertThat(log.entries().getLast().circumstances().actor())
                .isEqualTo(expired.id().toString());
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
        house.keyDoor().refused("vern_made_up");
        assertThat(log.entries().getLast().circumstances().actor())
                .isNotEqualTo(expired.id().toString());
    }

    @Test
    void a_withdrawn_key_opens_nothing_from_then_on() {
        var secret = made(KeyScope.REQUESTS_READ).secret();
        var line = house.keyDesk().list().getFirst();
        house.keyDesk().withdraw(line.id());
        assertThat(house.keyDoor().admit(secret)).isEmpty();
        assertThat(house.keyDesk().list().getFirst().state()).isEqualTo(KeyState.WITHDRAWN);
    }

    @Test
    void a_second_withdrawal_changes_nothing_and_what_is_not_there_is_not_found() {
        made(KeyScope.REQUESTS_READ);
        var id = house.keyDesk().list().getFirst().id();
        house.keyDesk().withdraw(id);
        var first = house.keys.find(id).orElseThrow().withdrawn();
        house.clock.pass(Duration.ofDays(1));
        house.keyDesk().withdraw(id);
        assertThat(house.keys.find(id).orElseThrow().withdrawn()).isEqualTo(first);
        assertThatThrownBy(() -> house.keyDesk().withdraw(ApiKeyId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_key_needs_a_name_a_scope_that_does_something_and_an_end() {
        var desk = house.keyDesk();
        var read = EnumSet.of(KeyScope.REQUESTS_READ);
        assertThatThrownBy(() -> desk.make(new NewKey("  ", read, today))).isInstanceOf(NameMissing.class);
        assertThatThrownBy(() -> desk.make(new NewKey("x".repeat(101), read, today)))
                .isInstanceOf(NameMissing.class);
        assertThatThrownBy(() -> desk.make(new NewKey("Shop", Set.of(), today))).isInstanceOf(ScopeMissing.class);
        assertThatThrownBy(() -> desk.make(new NewKey("Shop", EnumSet.of(KeyScope.REQUESTS_ALL), today)))
                .isInstanceOf(ScopeMissing.class);
        assertThatThrownBy(() -> desk.make(new NewKey("Shop", read, today.minusDays(1))))
                .isInstanceOf(KeyLifeOutOfRange.class);
        assertThatThrownBy(() ->
                        desk.make(new NewKey("Shop", read, today.plusYears(2).plusDays(1))))
                .isInstanceOf(KeyLifeOutOfRange.class);
        assertThat(house.keys.all()).isEmpty();
    }

    @Test
    void one_key_may_call_so_often_and_one_address_may_try_so_often() {
        var door = house.keyDoor();
        for (int call = 0; call < 3; call++) door.pass();
        assertThatThrownBy(door::pass).isInstanceOf(TooManyTries.class);
        for (int call = 0; call < 2; call++) door.refused("");
        assertThatThrownBy(() -> door.refused("")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void the_auditor_is_lent_the_name_of_the_system() {
        made(KeyScope.REQUESTS_READ);
        var id = house.keyDesk().list().getFirst().id().toString();
        var names = new KeyNames(house.keys);
        assertThat(names.names(List.of(id, "public", house.kari.id().toString())))
                .containsExactly(Map.entry(id, "Web shop"));
        assertThat(names.find("shop")).extracting(named -> named.id()).containsExactly(id);
    }
}
