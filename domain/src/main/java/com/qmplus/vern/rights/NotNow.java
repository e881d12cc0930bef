package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A move that the state of the case does not allow. */
public class NotNow extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NotNow(Move move, RequestState state) {
        super(move, state);
    }
}
