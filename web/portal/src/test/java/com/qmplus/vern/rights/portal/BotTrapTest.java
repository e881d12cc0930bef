package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BotTrapTest {

    private static final Instant SHOWN = Instant.parse("2026-11-22T09:00:00Z");

    private final BotTrap page = BotTrap.EMPTY.shownAt(BotTrap.stamp(SHOWN)).filledWith(null);

    @Test
    void lets_a_person_through_at_once_however_hasty() {
        assertThat(page.isSprung(SHOWN.plusSeconds(5))).isFalse();
        assertThat(page.isSprung(SHOWN)).isFalse();
    }

    @Test
    void is_sprung_by_the_field_that_nobody_sees() {
        assertThat(page.filledWith("Ola").isSprung(SHOWN)).isTrue();
    }

    @Test
    void is_sprung_by_a_form_without_the_stamp_of_its_page() {
        assertThat(BotTrap.EMPTY.isSprung(SHOWN)).isTrue();
        assertThat(page.shownAt("half past nine").isSprung(SHOWN)).isTrue();
    }

    @Test
    void is_sprung_by_a_stamp_from_the_future() {
        assertThat(page.isSprung(SHOWN.minusSeconds(1))).isTrue();
    }
}
