package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Watch;
import com.qmplus.vern.rights.Watch.Seen;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Looks at the cases that are open, and at those of the last ninety days, for the checks of promises. */
@ApplicationScoped
public class CasesInTime {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private Watch watch;
    private Clock clock;

    protected CasesInTime() {} // for CDI

    @Inject
    public CasesInTime(Watch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    /** None is over its deadline, and none was answered after it. */
    Checked answered(Right right, Instant now) {
        var today = LocalDate.ofInstant(now, clock.getZone());
        var seen = watch.cases(now.minus(LOOKED_BACK)).stream()
                .filter(each -> each.rights().contains(right))
                .toList();
        var late = seen.stream()
                .filter(each -> each.isLate(today, clock.getZone()))
                .map(CasesInTime::offence)
                .toList();
        return Checked.of(seen.size(), late, "no-cases");
    }

    private static Offence offence(Seen late) {
        return new Offence(
                Offence.Kind.CASE, late.id().toString(), late.answered() == null ? "overdue" : "answered-late");
    }
}
