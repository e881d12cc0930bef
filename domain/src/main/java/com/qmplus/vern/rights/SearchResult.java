package com.qmplus.vern.rights;

/** What a search of one system came to; only found and nothing are results that an answer can stand on. */
public enum SearchResult {
    WAITING,
    FOUND,
    NOTHING,
    FAILED;

    public boolean isKnown() {
        return this == FOUND || this == NOTHING;
    }
}
