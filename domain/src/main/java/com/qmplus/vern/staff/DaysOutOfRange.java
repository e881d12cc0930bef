package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** The days lie in the past, the last comes before the first, or it is more than a year. */
public final class DaysOutOfRange extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
