package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandDeadline;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.TimeRules;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What day it is, and how this controller counts days (R3.4). */
@ApplicationScoped
public class CaseTime {

    private WorkingDays days;
    private Settings settings;
    private Clock clock;

    protected CaseTime() {} // for CDI

    @Inject
    public CaseTime(WorkingDays days, Settings settings, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    TimeRules rules() {
        var mode = settings.value(Setting.CLOCK_PAUSE, String.class).toUpperCase(Locale.ROOT);
        return new TimeRules(
                clock.getZone(),
                days,
                PauseMode.valueOf(mode),
                settings.number(Setting.CLOCK_PROMPT),
                settings.number(Setting.CLOCK_MUCH));
    }

    /** How long after an answer another request for the same is a repeat (R2.2). */
    int repeatDays() {
        return settings.number(Setting.REPEAT_DAYS);
    }

    /** By when it is to be done in the system. */
    LocalDate dueOf(Errand errand, DataSubjectRequest request) {
        return ErrandDeadline.of(
                errand.kind(),
                rules().day(errand.made()),
                request.state().isAnswered() ? null : request.deadline().due(),
                settings.number(Setting.ERRAND_DAYS),
                days);
    }

    Clock clock() {
        return clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
