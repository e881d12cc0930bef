package com.qmplus.vern.rights;

/** Why a request is not answered without a person, the first that was met (ADR 31): its words stand in the bundles. */
public enum Hindrance {
    /** It claims a right that is not among those that may be. */
    RIGHT,
    /** Somebody asks for another. */
    REPRESENTED,
    /** They wrote something in their own words, which a machine does not read. */
    WORDS,
    /** There is doubt about who asks, or a question to them. */
    DOUBT,
    /** The address is nobody's, or several people's, or on file under another name, or not since before the request. */
    PERSON,
    /** Something of theirs was disclosed to an authority, or is kept for one: whether that may be told is weighed (popplyl. § 16). */
    AUTHORITY,
    /** They, or somebody with their address, have another request under way. */
    OTHER_REQUEST,
    /** A system is searched by hand. */
    BY_HAND,
    /** A system that is searched by machine did not answer. */
    SEARCH_FAILED,
    /** Something was found that somebody must read first, for it may tell of others (art. 15(4)). */
    TO_READ,
    /** Something cannot be had as it was asked for: nobody is refused by a machine (art. 22). */
    NOT_WHOLE,
    /** It went wrong, and nothing was changed. */
    FAILED
}
