package com.qmplus.vern.staff;

/** Whether a key opens anything. */
public enum KeyState {
    VALID,
    EXPIRED,
    WITHDRAWN
}
