package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** Whoever advised cannot decide what comes of it: the officer's tasks must not conflict (GDPR art. 38(6)). */
public final class AdviserDecides extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
