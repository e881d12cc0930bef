package com.qmplus.vern.people;

import com.qmplus.vern.shared.NotForYou;

/** The case is not open, not assigned to the employee, or not about the person (P3, statement 44). */
public final class NotYourCase extends NotForYou {

    private static final long serialVersionUID = 1L;
}
