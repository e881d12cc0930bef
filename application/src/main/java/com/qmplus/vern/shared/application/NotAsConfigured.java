package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.SystemFailed;

/** Another system does not look as its operator has described it; the names in the message are those of the description. */
final class NotAsConfigured extends SystemFailed {

    private static final long serialVersionUID = 1L;

    NotAsConfigured(String reason) {
        super(Why.NOT_AS_DESCRIBED, "Not as it was configured: " + reason);
    }
}
