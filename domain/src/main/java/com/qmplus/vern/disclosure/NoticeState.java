package com.qmplus.vern.disclosure;

/** How far a recipient has been told (art. 19). */
public enum NoticeState {
    OPEN,
    /** By mail, with a page to read and acknowledge; they have not yet. */
    SENT,
    ACKNOWLEDGED,
    /** Another way. */
    TOLD,
    IMPOSSIBLE,
    /** Before they were told, it was no longer so. */
    OVERTAKEN
}
