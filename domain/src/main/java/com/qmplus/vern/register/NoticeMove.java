package com.qmplus.vern.register;

/** What somebody did with a draft of the notice. */
public enum NoticeMove {
    WRITTEN,
    SENT,
    TAKEN_BACK,
    RETURNED,
    REVIEWED,
    ADVISED,
    PUBLISHED
}
