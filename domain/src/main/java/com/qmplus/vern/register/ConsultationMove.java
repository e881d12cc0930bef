package com.qmplus.vern.register;

/** What can be done in a consultation; who may is said beside it. */
public enum ConsultationMove {
    /** By the privacy manager. */
    ASKED,
    /** By the data protection officer, asked or not. */
    ADVISED,
    /** By the privacy manager: whether the advice is followed. */
    DECIDED,
    /** By the privacy manager, before there was an answer. */
    WITHDRAWN
}
