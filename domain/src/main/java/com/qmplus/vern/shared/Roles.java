package com.qmplus.vern.shared;

import java.util.List;

/** The roles of the house and of other systems' keys, as annotations and the container name them. One may hold several. */
public final class Roles {

    /** Handles the cases assigned to them. */
    public static final String CASE_WORKER = "CASE_WORKER";

    /** Keeps the register and decides for the controller. */
    public static final String PRIVACY_MANAGER = "PRIVACY_MANAGER";

    /** Sees everything, decides nothing that they would have to judge (GDPR art. 38(6)). */
    public static final String DPO = "DPO";

    /** Reads the access log, and nothing but the log. */
    public static final String AUDITOR = "AUDITOR";

    /** Keeps accounts and the system's health; sees no personal data by that role. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Timers and start-up ({@code @RunAs}); no person ever holds it. */
    public static final String SYSTEM = "SYSTEM";

    /** Another system's key may hand in requests, and withdraw what it handed in. */
    public static final String REQUESTS_WRITE = "KEY_REQUESTS_WRITE";

    /** Another system's key may see where the requests stand that it handed in. */
    public static final String REQUESTS_READ = "KEY_REQUESTS_READ";

    /** Another system's key reaches every request, not only those that it handed in. */
    public static final String REQUESTS_ALL = "KEY_REQUESTS_ALL";

    /** Another system's key may see how the promises of the policy stand. */
    public static final String PROMISES_READ = "KEY_PROMISES_READ";

    private static final List<String> STAFF = List.of(CASE_WORKER, PRIVACY_MANAGER, DPO, AUDITOR, ADMINISTRATOR);
    private static final List<String> KEYS = List.of(REQUESTS_WRITE, REQUESTS_READ, REQUESTS_ALL, PROMISES_READ);

    private Roles() {}

    /** Those that an employee may be given, in the order in which pages list them. */
    public static List<String> ofStaff() {
        return STAFF;
    }

    /** Those that another system's key may have; no employee ever does. */
    public static List<String> ofKeys() {
        return KEYS;
    }
}
