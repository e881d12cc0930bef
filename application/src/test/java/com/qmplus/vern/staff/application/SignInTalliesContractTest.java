package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTalliesContractTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");

    private final Databases on;
    private final SignInTallies tallies;
    private final String mac = UUID.randomUUID().toString();

    SignInTalliesContractTest(Databases on) {
        this.on = on;
        this.tallies = on.repository(InMemorySignInTallies::new, JpaSignInTallies::new);
        on.inTransaction(() -> tallies.add(new SignInTally(mac, NOW)));
    }

    @Test
    void failures_are_counted_from_one_transaction_to_the_next() {
        for (int failure = 0; failure < SignInTally.MOST_FAILURES; failure++) {
            on.inTransaction(() -> tallies.find(mac).orElseThrow().fail(NOW));
        }
        assertThat(on.inTransaction(() -> tallies.find(mac)).orElseThrow().lockedUntil(NOW))
                .contains(NOW.plus(SignInTally.LOCK));
    }

    @Test
    void the_doors_of_one_name_are_found_together() {
        var name = UUID.randomUUID().toString();
        on.inTransaction(() -> tallies.add(new SignInTally(name + "@here", NOW)));
        on.inTransaction(() -> tallies.add(new SignInTally(name + "@there", NOW)));
        assertThat(on.inTransaction(() -> tallies.beginning(name)))
                .extracting(SignInTally::door)
                .containsExactlyInAnyOrder(name + "@here", name + "@there");
    }

    @Test
    void what_is_removed_or_old_is_gone() {
        var old = UUID.randomUUID().toString();
        on.inTransaction(() -> tallies.add(new SignInTally(old, NOW.minusSeconds(60))));
        on.inTransaction(() -> tallies.forgetBefore(NOW));
        assertThat(on.inTransaction(() -> tallies.find(old))).isEmpty();
        assertThat(on.inTransaction(() -> tallies.find(mac))).isPresent();
        on.inTransaction(() -> tallies.remove(mac));
        assertThat(on.inTransaction(() -> tallies.find(mac))).isEmpty();
    }
}
