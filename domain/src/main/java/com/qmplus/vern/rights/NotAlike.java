package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** They are not one: another person asks, for something else, or one of them has its answer. */
public class NotAlike extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
