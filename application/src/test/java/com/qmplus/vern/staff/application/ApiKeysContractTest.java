package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.KeyState;
import com.qmplus.vern.staff.KeyedCall;
import com.qmplus.vern.staff.KeyedCalls;
import com.qmplus.vern.staff.OtherCallWithThisKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiKeysContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Databases on;
    private final ApiKeys keys;
    private final KeyedCalls calls;
    private final String mac = UUID.randomUUID().toString();
    private final ApiKeyId id = ApiKeyId.random();

    ApiKeysContractTest(Databases on) {
        this.on = on;
        this.keys = on.repository(InMemoryApiKeys::new, JpaApiKeys::new);
        this.calls = on.repository(InMemoryKeyedCalls::new, JpaKeyedCalls::new);
        on.inTransaction(() -> keys.add(key("Web shop " + mac, id, mac)));
    }

    private static ApiKey key(String name, ApiKeyId id, String mac) {
        var scopes = Set.of(KeyScope.REQUESTS_READ, KeyScope.REQUESTS_WRITE);
        return new ApiKey(id, name, scopes, mac, EmployeeId.random(), TODAY.plusYears(1), TODAY, NOW);
    }

    @Test
    void a_key_is_found_by_what_is_left_of_its_secret_and_by_its_id() {
        assertThat(on.inTransaction(() -> keys.withMac(mac)).orElseThrow().id()).isEqualTo(id);
        assertThat(on.inTransaction(() -> keys.findAlone(id)).orElseThrow().scopes())
                .containsExactly(KeyScope.REQUESTS_WRITE, KeyScope.REQUESTS_READ);
        assertThat(on.inTransaction(() -> keys.withMac("no such"))).isEmpty();
        assertThat(on.inTransaction(() -> keys.find(ApiKeyId.random()))).isEmpty();
        assertThat(on.inTransaction(() -> keys.all(List.of(id)))).hasSize(1);
        assertThat(on.inTransaction(() -> keys.all(List.of()))).isEmpty();
    }

    @Test
    void the_keys_of_a_system_are_found_by_the_first_of_them() {
        var next = ApiKeyId.random();
        on.inTransaction(() -> keys.add(
                keys.find(id).orElseThrow().successor(next, 2, mac + " next", EmployeeId.random(), TODAY, TODAY, NOW)));
        assertThat(on.inTransaction(() -> keys.ofSystem(id)))
                .extracting(ApiKey::id)
                .containsExactly(id, next);
        assertThat(on.inTransaction(() -> keys.ofSystem(next))).isEmpty();
    }

    @Test
    void a_key_is_found_by_part_of_its_name() {
        assertThat(on.inTransaction(() -> keys.named(" SHOP " + mac.substring(0, 8), 5)))
                .extracting(ApiKey::id)
                .containsExactly(id);
    }

    @Test
    void a_key_stays_on_the_list_when_it_was_withdrawn() {
        on.inTransaction(() -> keys.find(id).orElseThrow().withdraw(NOW));
        var withdrawn = on.inTransaction(() -> keys.all()).stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(withdrawn.state(TODAY)).isEqualTo(KeyState.WITHDRAWN);
        assertThat(withdrawn.withdrawn()).isEqualTo(NOW);
    }

    @Test
    void the_last_use_is_noted_once_a_minute() {
        on.inTransaction(() -> keys.used(id, NOW));
        on.inTransaction(() -> keys.used(id, NOW.plusSeconds(30)));
        if (on == Databases.MEMORY) return; // keeps no such column
        assertThat(on.inTransaction(() -> keys.find(id)).orElseThrow().lastUsed())
                .isEqualTo(NOW);
        on.inTransaction(() -> keys.used(id, NOW.plusSeconds(61)));
        assertThat(on.inTransaction(() -> keys.find(id)).orElseThrow().lastUsed())
                .isEqualTo(NOW.plusSeconds(61));
    }

    @Test
    void a_call_is_remembered_until_it_is_forgotten() {
        var call = UUID.randomUUID().toString();
        on.inTransaction(() -> calls.add(new KeyedCall(call, "body", "{}", NOW)));
        assertThat(on.inTransaction(() -> calls.find(call)).orElseThrow().answerTo("body"))
                .isEqualTo("{}");
        assertThatThrownBy(() ->
                        on.inTransaction(() -> calls.find(call)).orElseThrow().answerTo("another"))
                .isInstanceOf(OtherCallWithThisKey.class);
        on.inTransaction(() -> calls.forgetBefore(NOW));
        assertThat(on.inTransaction(() -> calls.find(call))).isPresent();
        on.inTransaction(() -> calls.forgetBefore(NOW.plusSeconds(1)));
        assertThat(on.inTransaction(() -> calls.find(call))).isEmpty();
    }
}
