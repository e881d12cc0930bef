package com.qmplus.vern.shared;

/** What was asked for is not there, or is no longer; the web answers with 404. */
public class NotFound extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, for example {@code request}; never whose or which */
    public NotFound(String what) {
        super(what);
    }
}
