package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Reckoning;
import com.qmplus.vern.rights.Reckoning.DayOff;
import com.qmplus.vern.rights.application.DeadlineView;
import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The deadline's reckoning in words, so that anybody can follow it: received + one month = …, rolled because … → due. */
@Named
@RequestScoped
public class ReckoningBacking {

    @Inject
    private RequestBacking page;

    @Inject
    private Dates dates;

    public List<String> getLines() {
        var reckoning = page.getRequest().deadline().reckoning();
        var lines = new ArrayList<String>();
        lines.add(Words.of("rights", "reckoning.received", dates.weekday(reckoning.received())));
        if (!reckoning.counted().equals(reckoning.received()))
            lines.add(Words.of("rights", "reckoning.anew", dates.weekday(reckoning.counted())));
        if (!reckoning.start().equals(reckoning.counted()))
            lines.add(Words.of("rights", "reckoning.restart", dates.weekday(reckoning.start())));
        lines.add(Words.of("rights", "reckoning.months", reckoning.months(), dates.weekday(reckoning.nominalEnd())));
        if (reckoning.pausedDays() > 0)
            lines.add(Words.of("rights", "reckoning.paused", reckoning.pausedDays(), dates.weekday(reckoning.end())));
        if (!reckoning.daysOff().isEmpty()) lines.add(Words.of("rights", "reckoning.off", daysOff(reckoning)));
        lines.add(Words.of("rights", "reckoning.due", dates.weekday(reckoning.due())));
        return lines;
    }

    /** What we asked, when, and what came of it: a line each. */
    public String told(DeadlineView.Wait wait) {
        var answered = wait.answered();
        var told = Words.of(
                "rights",
                "wait." + wait.kind() + (answered == null ? ".open" : ".answered"),
                dates.day(wait.asked()),
                answered == null ? "" : dates.day(answered));
        return wait.late() ? told + " " + Words.of("rights", "wait.late") : told;
    }

    private String daysOff(Reckoning reckoning) {
        return reckoning.daysOff().stream().map(this::dayOff).collect(Collectors.joining("; "));
    }

    private String dayOff(DayOff off) {
        var why = off.holidays().isEmpty()
                ? Words.of("rights", "reckoning.weekend")
                : off.holidays().stream()
                        .map(holiday -> Words.of("rights", "holiday." + holiday))
                        .collect(Collectors.joining(", "));
        return dates.weekday(off.day()) + " (" + why + ")";
    }
}
