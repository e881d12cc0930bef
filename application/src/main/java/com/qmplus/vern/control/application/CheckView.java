package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.Offence;
import java.io.Serializable;
import java.util.List;

/**
 * What a check saw, in words.
 *
 * @param title what is looked at
 * @param says what was seen, or what is missing
 * @param named the first of those that offend
 * @param others how many offend besides these
 */
public record CheckView(
        String key, String title, PromiseState state, String says, List<OffenceView> named, long others, long lookedAt)
        implements Serializable {

    CheckView withoutNames() {
        return new CheckView(key, title, state, says, List.of(), offending(), lookedAt);
    }

    /** How many offend. */
    public long offending() {
        return others + named.size();
    }

    /**
     * @param kind where it can be seen
     * @param id by which it is found there
     * @param name what it is called there
     * @param about what is wrong with it, as a key
     * @param says the same, in words
     */
    public record OffenceView(Offence.Kind kind, String id, String name, String about, String says)
            implements Serializable {}
}
