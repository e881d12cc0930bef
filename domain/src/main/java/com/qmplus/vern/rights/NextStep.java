package com.qmplus.vern.rights;

/** The one thing that is to be done next on a case, for the queue and the top of the case page. */
public enum NextStep {
    TAKE,
    READ_REPLY,
    FIND_PERSON,
    SEARCH,
    SEARCH_BY_HAND,
    DECIDE,
    AWAIT_SECOND,
    REVIEW,
    PROVE_IDENTITY,
    AWAIT_PERSON,
    SEND,
    ISSUE_CODE,
    REACH_PERSON,
    TELL_RECIPIENTS,
    WAIT_FOR_FETCH,
    CLOSE,
    NOTHING
}
