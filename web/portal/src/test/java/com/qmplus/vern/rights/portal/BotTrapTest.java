package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BotTrapTest {

    private static final Instant SHOWN = Instant.parse("2026-11-22T09:00:00Z");

    private final BotTrap page = BotTrap.EMPTY.shownAt(BotTrap.stamp(SHOWN)).filledWith(null);

    @Test
    void lets_a_person_through_at_once() {
        assertThat(page.isSprung()).isFalse();
        assertThat(page.pause(SHOWN.plusSeconds(5))).isZero();
    }

    @Test
    void is_sprung_by_the_field_that_nobody_sees() {
        assertThat(page.filledWith("Ola").isSprung()).isTrue();
    }

    @Test
    void is_sprung_by_a_form_without_the_stamp_of_its_page() {
        assertThat(BotTrap.EMPTY.isSprung()).isTrue();
        assertThat(page.shownAt("half past nine").isSprung()).isTrue();
    }

    @Test
    void holds_back_what_nobody_could_have_read_yet() {
        assertThat(page.pause(SHOWN.plusMillis(200))).isEqualTo(Duration.ofMillis(800));
    }

    @Test
    void holds_back_a_stamp_from_the_future_no_longer_than_that() {
        assertThat(page.pause(SHOWN.minusSeconds(3600))).isEqualTo(BotTrap.FASTEST);
    }
}
