package com.qmplus.vern.shared;

import java.util.List;

/** What a check of a promise saw. Only what was looked at and found in order is kept: nothing to look at is never that. */
public sealed interface Checked {

    /** How many things that offend are named; the others are counted. */
    int NAMED_AT_MOST = 50;

    /** @param lookedAt how many things were in order, at least one */
    record Kept(long lookedAt) implements Checked {
        public Kept {
            if (lookedAt < 1) throw new IllegalArgumentException("Nothing was looked at");
        }
    }

    /**
     * @param lookedAt how many things there were, with those that offend
     * @param offending how many of them offend, at least one
     * @param named the first of those that do
     */
    record Broken(long lookedAt, long offending, List<Offence> named) implements Checked {
        public Broken {
            if (offending < 1 || lookedAt < offending || named.isEmpty())
                throw new IllegalArgumentException("Nothing offends");
            named = named.stream().limit(NAMED_AT_MOST).toList();
        }
    }

    /** @param missing what there would have to be; lower-case words with hyphens, which pages put into a sentence */
    record CannotTell(String missing) implements Checked {}

    /** Kept if nothing offends, broken if something does; of nothing at all nobody can tell. */
    static Checked of(long lookedAt, long offending, List<Offence> named, String missing) {
        if (lookedAt == 0) return new CannotTell(missing);
        return offending == 0 ? new Kept(lookedAt) : new Broken(lookedAt, offending, named);
    }

    /** The same, where each thing that offends is at hand. */
    static Checked of(long lookedAt, List<Offence> offending, String missing) {
        return of(lookedAt, offending.size(), offending, missing);
    }
}
