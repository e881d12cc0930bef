package com.qmplus.vern.ear;

/** The server cannot start; the message says why, and what to do about it, to a person at a terminal. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
