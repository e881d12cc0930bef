package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.application.Urgency;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How near a deadline is: as a word, a shape and a colour, never by colour alone. */
@Named
@ApplicationScoped
public class DueBacking {

    public String words(Urgency urgency, long daysLeft, @Nullable RequestState state) {
        return switch (urgency) {
            case OVERDUE -> Words.of("rights", "due.over", -daysLeft);
            case SOON, IN_TIME -> Words.of("rights", "due.left", daysLeft);
            case DONE -> Words.of("rights", "state." + state);
        };
    }

    public String shape(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "▲";
            case SOON -> "●";
            case IN_TIME -> "○";
            case DONE -> "✓";
        };
    }

    public String look(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "late";
            case SOON -> "soon";
            case IN_TIME -> "calm";
            case DONE -> "done";
        };
    }
}
