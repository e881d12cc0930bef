package com.qmplus.vern.register;

/** Whether an activity needs an assessment of its impact on people before it starts (GDPR art. 35). */
public enum DpiaNeed {
    NOT_NEEDED,
    NEEDED,
    DONE
}
