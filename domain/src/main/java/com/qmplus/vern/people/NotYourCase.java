package com.qmplus.vern.people;

import com.qmplus.vern.shared.NotForYou;

/** The case is not open, not assigned to the employee, or not about the person: need-to-know (GDPR art. 29, 32(4); P3). */
public final class NotYourCase extends NotForYou {

    private static final long serialVersionUID = 1L;
}
