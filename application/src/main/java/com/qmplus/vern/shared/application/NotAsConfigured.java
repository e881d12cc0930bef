package com.qmplus.vern.shared.application;

/** Another system does not look as its operator has described it; the names in the message are those of the description. */
final class NotAsConfigured extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotAsConfigured(String reason) {
        super("Not as it was configured: " + reason);
    }
}
