package com.qmplus.vern.register;

/** For whom a consultation waits. */
public enum ConsultationState {
    /** For the data protection officer. */
    ASKED,
    /** For the privacy manager's decision. */
    ADVISED,
    /** For nobody. */
    CLOSED
}
