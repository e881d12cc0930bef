package com.qmplus.vern.shared.web.frame;

import java.util.Set;

/** A place in the side navigation; each feature brings its own as a CDI bean, so that the frame knows no feature. */
public interface Place {

    /** Where in the list: the smaller, the higher. */
    int order();

    /** Below the context path, for example {@code /rights/requests}. */
    String path();

    /** Whether a page belongs here, so that the navigation can show where one is. */
    default boolean holds(String page) {
        return page.startsWith(path());
    }

    /** Key of its name in the frame's bundle. */
    String key();

    /** Who may go there. */
    Set<String> roles();

    /** Whether the role's work begins here. */
    default Set<String> homeOf() {
        return Set.of();
    }

    /** How much waits there; negative where a number says nothing. */
    default long count() {
        return -1;
    }

    /** The same in figures; empty where they say nothing. */
    default String mark() {
        var count = count();
        return count < 0 ? "" : String.valueOf(count);
    }
}
