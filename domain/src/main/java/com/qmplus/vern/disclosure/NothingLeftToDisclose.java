package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** All that was demanded has been erased, restricted or lost since: there is nothing to approve (R6.4). */
public final class NothingLeftToDisclose extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
