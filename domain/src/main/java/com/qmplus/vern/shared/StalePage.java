package com.qmplus.vern.shared;

import java.util.List;

/** The page showed an older version than the one that is to be changed: nothing was done, look again. */
public final class StalePage extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final transient List<String> changes;

    /**
     * @param shown the version that the page showed
     * @param changes keys of what has happened since, oldest first; empty where the feature keeps no such history
     */
    public StalePage(long shown, List<String> changes) {
        super(shown, changes.size());
        this.changes = List.copyOf(changes);
    }

    /** Refuses a page that is older (or newer) than what is stored. */
    public static void refuse(long shown, long stored) {
        if (shown != stored) throw new StalePage(shown, List.of());
    }

    public List<String> changes() {
        return changes == null ? List.of() : changes;
    }
}
