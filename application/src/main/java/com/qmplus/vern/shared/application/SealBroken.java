package com.qmplus.vern.shared.application;

import org.jspecify.annotations.Nullable;

/** Sealed bytes that do not open: altered, or moved from where they were sealed. A fault, not an answer. */
public final class SealBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealBroken(@Nullable Throwable cause) {
        super("A sealed value does not open: it was altered, or moved from the place that it was sealed for", cause);
    }
}
