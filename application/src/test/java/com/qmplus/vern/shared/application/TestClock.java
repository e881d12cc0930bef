package com.qmplus.vern.shared.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Oslo that stands still until the test moves it. */
public final class TestClock extends Clock {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** @param oslo local time, for example {@code 2026-11-23T10:00} */
    public static TestClock on(String oslo) {
        return new TestClock(LocalDateTime.parse(oslo).atZone(OSLO).toInstant());
    }

    /** Monday 23 November 2026 at ten. */
    public static TestClock anyDay() {
        return on("2026-11-23T10:00");
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
