package com.qmplus.vern.rights;

/** Who may decide otherwise than the law is read here (R0.3). */
public enum Discretion {
    /** One confirms it; deciding against it takes a privacy manager too. */
    OVERRIDABLE,
    /** Even as proposed it takes a privacy manager beside whoever works on the case: excessive, popplyl. § 16, compelling grounds. */
    SECOND_APPROVER,
    /** The law leaves no choice. */
    NONE
}
