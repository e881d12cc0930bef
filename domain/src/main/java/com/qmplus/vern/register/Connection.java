package com.qmplus.vern.register;

/** How Vern reaches a system: by itself, or by a person who looks and attests. */
public enum Connection {
    MACHINE,
    BY_HAND
}
