package com.qmplus.vern.staff;

import com.qmplus.vern.shared.Roles;

/** What another system may do with its key: as little as it needs (GDPR art. 25(2), 32). */
public enum KeyScope {
    /** Hand in requests, and withdraw what it handed in. */
    REQUESTS_WRITE("requests:write", Roles.REQUESTS_WRITE),
    /** See where the requests stand that it handed in. */
    REQUESTS_READ("requests:read", Roles.REQUESTS_READ),
    /** Reach every request by its reference, not only those that it handed in. */
    REQUESTS_ALL("requests:all", Roles.REQUESTS_ALL),
    /** See how the promises of the policy stand; nothing of anybody. */
    PROMISES_READ("promises:read", Roles.PROMISES_READ);

    private final String published;
    private final String role;

    KeyScope(String published, String role) {
        this.published = published;
        this.role = role;
    }

    /** As other systems are told it. */
    public String published() {
        return published;
    }

    /** The role that a caller with this scope has. */
    public String role() {
        return role;
    }
}
