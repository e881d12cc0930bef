package com.qmplus.vern.register;

/** Where a draft of the notice stands on its way to the public. */
public enum NoticeState {
    WRITING,
    IN_REVIEW,
    REVIEWED,
    PUBLISHED
}
