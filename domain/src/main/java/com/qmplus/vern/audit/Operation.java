package com.qmplus.vern.audit;

/** What was done to the data (R8.1). */
public enum Operation {
    VIEW,
    LIST,
    SEARCH,
    EXPORT,
    IMPORT,
    CREATE,
    CHANGE,
    DELETE,
    SEND,
    FETCH,
    SIGN_IN,
    SIGN_OUT
}
