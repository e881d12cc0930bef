package com.qmplus.vern.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QrCodeTest {

    private final QrCode code = new QrCode("otpauth://totp/Vern:kari?secret=ABC&issuer=Vern");

    @Test
    void keeps_the_quiet_zone_that_readers_need() {
        assertThat(code.size()).isEqualTo(33 + 8);
        assertThat(code.outline())
                .startsWith("M4,4h1v1h-1z")
                .doesNotContain("M3,")
                .doesNotContain(",3h");
    }

    @Test
    void draws_a_finder_in_three_corners() {
        assertThat(code.outline()).contains("M10,4h", "M36,4h", "M4,36h").doesNotContain("M5,5h", "M35,5h");
    }
}
