package com.qmplus.vern.people.application;

import com.qmplus.vern.shared.NotForYou;

/** Someone wanted to read personal data without naming a case or a purpose. */
public final class NoReasonGiven extends NotForYou {

    private static final long serialVersionUID = 1L;
}
