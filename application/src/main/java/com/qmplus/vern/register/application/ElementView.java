package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of the register, with all that hangs on it and all that it has been.
 *
 * @param revision that is shown, which a command must carry
 * @param lastDay on which it holds; none: it has no end
 * @param ended whether that day is over
 * @param findings about this element, today
 * @param dependents what names it: what a change of it touches
 * @param history the newest first
 */
public record ElementView(
        ElementRef ref,
        Text name,
        int revision,
        boolean confirm,
        @Nullable LocalDate lastDay,
        boolean ended,
        List<Line> lines,
        List<Finding> findings,
        List<Named> dependents,
        List<Revised> history)
        implements Serializable {

    /** A property and what it holds; one without values heads a group, or an item of several. */
    public record Line(String path, Property property, int level, boolean item, List<Value> values)
            implements Serializable {}

    /** What a property holds: a text, a code of the property's, a day, a period, or another element by its name. */
    public record Value(
            @Nullable Text text,
            @Nullable String code,
            @Nullable LocalDate day,
            @Nullable ElementRef link) implements Serializable {

        static Value of(Text text) {
            return new Value(text, null, null, null);
        }

        static Value of(String both) {
            return of(new Text(both, both));
        }

        static Value code(String code) {
            return new Value(null, code, null, null);
        }

        static Value of(LocalDate day) {
            return new Value(null, null, day, null);
        }
    }

    /** Another element, by its name. */
    public record Named(ElementRef ref, Text name) implements Serializable {}

    /** A change: who made it, when, why, and what it changed; the first revision changed nothing. */
    public record Revised(int revision, int version, Instant on, String by, String why, List<Changed> changes)
            implements Serializable {}

    /** A property before and after. */
    public record Changed(Property property, List<Value> before, List<Value> after) implements Serializable {}
}
