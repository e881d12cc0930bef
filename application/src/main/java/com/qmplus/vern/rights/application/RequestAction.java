package com.qmplus.vern.rights.application;

/** What can be done on a case page; the view names those that this employee may do now. */
public enum RequestAction {
    TAKE,
    HAND_OVER,
    CLAIM,
    CONFIRM_PERSON,
    CONFIRM_NOBODY,
    RELEASE_PERSON,
    RECORD_DOUBT,
    RECORD_IDENTITY,
    END_UNIDENTIFIED,
    REPRESENT,
    ASK_SCOPE,
    ANSWER_SCOPE,
    ASK_EXTENSION,
    POST_EXTENSION,
    POST_LETTER,
    /** Note that messages were read, and delete what nobody should have sent. */
    READ,
    WRITE,
    COLLECT,
    ATTEST,
    RULE,
    REVIEW,
    EXCLUDE,
    APPROVE,
    SEND,
    ISSUE_CODE,
    RESEND_CONFIRMATION,
    CARRY_OUT,
    TELL_RECIPIENTS,
    /** Write to them again, or note that they have acknowledged it. */
    FOLLOW_RECIPIENTS,
    NOTE,
    CLOSE
}
