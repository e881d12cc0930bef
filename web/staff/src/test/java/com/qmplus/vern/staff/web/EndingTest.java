package com.qmplus.vern.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.web.frame.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T17:59:59Z, true, ",
        "2026-11-22T17:59:59Z, false, EVERYWHERE",
        "2026-11-22T18:00:00Z, true, LIMIT",
        "2026-11-22T18:00:00Z, false, LIMIT"
    })
    void comes_by_the_limit_or_by_the_account(Instant now, boolean valid, @Nullable Ending ending) {
        var signedIn = new SignedIn("an id", "Kari", Set.of(), 1, SIGNED_IN);
        assertThat(Ending.of(signedIn, now, Duration.ofHours(10), () -> valid)).isEqualTo(Optional.ofNullable(ending));
    }

    @Test
    void is_told_by_the_address_and_nothing_else_is() {
        assertThat(Ending.named("LIMIT")).contains(Ending.LIMIT);
        assertThat(Ending.named("limit")).isEmpty();
        assertThat(Ending.named(null)).isEmpty();
    }
}
