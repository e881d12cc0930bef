package com.qmplus.vern.people;

import com.qmplus.vern.shared.BrokenRule;

/** A relation cannot be over before it has begun. */
public final class EndsBeforeItBegins extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
