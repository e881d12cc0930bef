package com.qmplus.vern.retention;

import com.qmplus.vern.shared.BrokenRule;

/** The day on which somebody looks whether a hold is still needed must be to come (R7.3). */
public final class ReviewDayOver extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
