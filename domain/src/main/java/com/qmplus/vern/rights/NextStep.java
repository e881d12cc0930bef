package com.qmplus.vern.rights;

/** The one thing that is to be done next on a case, for the queue and the top of the case page. */
public enum NextStep {
    TAKE,
    READ_REPLY,
    /** They say that something is wrong, and nobody has said what (art. 18(1)(a)). */
    POINT_OUT,
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
    /** A system has to be told by hand what was decided, or does not do it by itself. */
    CARRY_OUT,
    TELL_RECIPIENTS,
    /** Nobody has to do anything: systems are doing it. */
    AWAIT_SYSTEMS,
    WAIT_FOR_FETCH,
    CLOSE,
    NOTHING
}
