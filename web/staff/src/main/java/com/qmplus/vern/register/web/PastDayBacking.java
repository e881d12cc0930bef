package com.qmplus.vern.register.web;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.DayConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The past day whose register is shown; none: as it is now. */
@Named("pastDay")
@RequestScoped
public class PastDayBacking {

    @Inject
    private Clock clock;

    private @Nullable LocalDate day;

    public @Nullable LocalDate getDay() {
        return day;
    }

    /** The past day, or today. */
    public LocalDate getShownDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    /** For the addresses of pages that stay on that day. */
    public String getSuffix() {
        return day == null ? "" : "&on=" + day;
    }

    public @Nullable String getOn() {
        return day == null ? null : day.toString();
    }

    /** As the field shows it. */
    public String getShown() {
        return day == null ? "" : DayConverter.shown(day);
    }

    /** Today and later are shown as now. */
    public void setOn(@Nullable String on) {
        day = null;
        if (on == null || on.isBlank()) return;
        var asked = DayConverter.read(on).orElseThrow(() -> new NotFound("day"));
        day = asked.isBefore(LocalDate.now(clock)) ? asked : null;
    }
}
