package com.qmplus.vern.register;

/** What an agreement with a processor must hold (GDPR art. 28(3), R6.6). */
public enum AgreementPoint {
    SUBJECT_AND_DURATION,
    NATURE_AND_PURPOSE,
    DATA_AND_PERSONS,
    DOCUMENTED_INSTRUCTIONS,
    CONFIDENTIALITY,
    SECURITY,
    SUB_PROCESSORS,
    HELP_WITH_RIGHTS,
    HELP_WITH_DUTIES,
    DELETION_OR_RETURN,
    AUDIT
}
