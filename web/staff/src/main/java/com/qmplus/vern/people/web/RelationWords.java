package com.qmplus.vern.people.web;

import com.qmplus.vern.people.application.PersonFileView.RelationLine;
import com.qmplus.vern.people.application.RelationOutlook.Lost;
import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A relation, and what becomes of data when it ends, in words. */
@Named
@RequestScoped
public class RelationWords {

    @Inject
    private Dates dates;

    /** Since when, or from when till when; the day on which it ended holds no longer. */
    public String time(RelationLine relation) {
        var from = dates.day(relation.from());
        var until = relation.until();
        if (until != null)
            return Words.of("people", relation.holds() ? "relation.ends" : "relation.ended", from, dates.day(until));
        return Words.of("people", relation.holds() ? "relation.holds" : "relation.begins", from);
    }

    public String fate(Lost lost) {
        if (!lost.keptOn()) return Words.of("people", "fate.erase");
        var until = lost.until();
        return until == null
                ? Words.of("people", "fate.kept")
                : Words.of("people", "fate.kept.until", dates.day(until));
    }
}
