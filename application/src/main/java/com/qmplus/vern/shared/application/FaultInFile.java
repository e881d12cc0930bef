package com.qmplus.vern.shared.application;

/** What is wrong in a file that an operator wrote, and where in it; what stands there is not told, it may be a secret. */
final class FaultInFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    FaultInFile(String place, String reason) {
        super(place + ": " + reason);
    }
}
