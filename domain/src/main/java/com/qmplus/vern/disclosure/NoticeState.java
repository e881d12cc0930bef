package com.qmplus.vern.disclosure;

/** How far a recipient has been told (art. 19). */
public enum NoticeState {
    OPEN,
    TOLD,
    IMPOSSIBLE,
    /** Before they were told, it was no longer so. */
    OVERTAKEN
}
