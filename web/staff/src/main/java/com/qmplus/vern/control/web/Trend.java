package com.qmplus.vern.control.web;

import com.qmplus.vern.control.PromiseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last ninety days as a line of stretches, each of days that were alike. */
@Named
@ApplicationScoped
public class Trend {

    /** A day that nothing looked at stands as the days before it did; before the first look there is nothing. */
    public List<Stretch> stretches(List<@Nullable PromiseState> days) {
        var stretches = new ArrayList<Stretch>();
        @Nullable PromiseState last = null;
        int from = 0;
        for (int day = 0; day < days.size(); day++) {
            var now = days.get(day) == null ? last : days.get(day);
            if (now == last) continue;
            if (last != null) stretches.add(new Stretch(from, day - from, last));
            from = day;
            last = now;
        }
        if (last != null) stretches.add(new Stretch(from, days.size() - from, last));
        return stretches;
    }

    /** On how many of the days something looked and saw it so. */
    public long count(List<@Nullable PromiseState> days, PromiseState state) {
        return days.stream().filter(day -> day == state).count();
    }

    /**
     * @param from the first of its days, from nought
     * @param days how many there are
     */
    public record Stretch(int from, int days, PromiseState state) {

        /** The class of its colour. */
        public String look() {
            return state.name().toLowerCase(Locale.ROOT);
        }

        /** The lower it is, the worse. */
        public int top() {
            return switch (state) {
                case KEPT -> 2;
                case CANNOT_TELL -> 8;
                case BROKEN -> 14;
            };
        }
    }
}
