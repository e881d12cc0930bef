package com.qmplus.vern.people.application;

import com.qmplus.vern.shared.BrokenRule;

/** Someone wanted to read personal data without naming a case or a purpose. */
public final class NoReasonGiven extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
