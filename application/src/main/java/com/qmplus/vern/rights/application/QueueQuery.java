package com.qmplus.vern.rights.application;

import java.io.Serializable;

/**
 * One page of the queue, asked of the database.
 *
 * @param text part of a reference or of a name; empty: all
 */
public record QueueQuery(Filter filter, String text, Sort sort, boolean descending, int offset, int size)
        implements Serializable {

    /** {@code ALL} are those where we have something to do; {@code ANSWERED} wait for the person to fetch, or for systems; {@code EVERY} is what is searched. */
    public enum Filter {
        MINE,
        UNASSIGNED,
        ALL,
        OVERDUE,
        ANSWERED,
        CLOSED,
        EVERY
    }

    public enum Sort {
        DUE,
        RECEIVED,
        REFERENCE,
        REQUESTER,
        STATE,
        NEXT
    }

    /** The page that a case worker starts with: their own, most urgent first. */
    public static QueueQuery mine(int size) {
        return new QueueQuery(Filter.MINE, "", Sort.DUE, false, 0, size);
    }
}
