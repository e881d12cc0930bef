package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.application.OwnTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:40:00Z");

    @Test
    void each_sees_for_itself_in_the_order_of_the_promises() {
        var seen = checks(
                        check("later", Promise.P12, () -> new Checked.CannotTell("no-cases")),
                        check("first", Promise.P2, () -> new Checked.Kept(3)))
                .look();
        assertThat(seen).extracting(CheckResult::check).containsExactly("first", "later");
        assertThat(seen).extracting(CheckResult::state).containsExactly(PromiseState.KEPT, PromiseState.CANNOT_TELL);
    }

    @Test
    void of_one_that_fails_nobody_can_tell_and_the_others_see_as_before() {
        var seen = checks(
                        check("fails", Promise.P1, () -> {
                            throw new IllegalStateException("the database is away");
                        }),
                        check("sees", Promise.P2, () -> new Checked.Kept(1)))
                .look();
        assertThat(seen.getFirst().state()).isEqualTo(PromiseState.CANNOT_TELL);
        assertThat(seen.getFirst().missing()).isEqualTo(CheckResult.FAILED);
        assertThat(seen.getLast().state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void the_words_of_each_lie_beside_it() {
        assertThat(checks(check("one", Promise.P1, () -> new Checked.Kept(1))).words())
                .containsEntry("one", "com.qmplus.vern.control.application.checks");
    }

    private static Checks checks(PromiseCheck... all) {
        return new Checks(List.of(all), new OwnTransaction(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static PromiseCheck check(String key, Promise promise, Supplier<Checked> sees) {
        return new PromiseCheck() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Promise promise() {
                return promise;
            }

            @Override
            public Checked look(Instant now) {
                assertThat(now).isEqualTo(NOW);
                return sees.get();
            }
        };
    }
}
