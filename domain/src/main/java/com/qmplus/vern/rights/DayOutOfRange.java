package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A day on which something cannot have happened: before it was asked for, or in the future. */
public class DayOutOfRange extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public DayOutOfRange() {
        super();
    }
}
