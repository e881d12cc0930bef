package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JvmOptionsTest {

    private static final List<String> OPTIONS =
            List.of("-server", "[17|]-Da", "[24|]-Db", "[|20]-Dc", "[Dynamic Code Evolution-11.0.10|]-Dd");

    @Test
    void only_those_for_this_version_hold() {
        assertThat(JvmOptions.thatHoldFor(21, OPTIONS)).containsExactly("-server", "-Da");
        assertThat(JvmOptions.thatHoldFor(25, OPTIONS)).containsExactly("-server", "-Da", "-Db");
        assertThat(JvmOptions.thatHoldFor(17, OPTIONS)).containsExactly("-server", "-Da", "-Dc");
    }
}
