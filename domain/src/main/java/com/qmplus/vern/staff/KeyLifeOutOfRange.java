package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** A key holds from today, and for two years at most: then a new one takes its place. */
public final class KeyLifeOutOfRange extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
