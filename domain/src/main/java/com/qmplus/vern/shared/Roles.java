package com.qmplus.vern.shared;

import java.util.List;

/** The roles of the house, as annotations and the container name them. One person may hold several. */
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

    private static final List<String> STAFF = List.of(CASE_WORKER, PRIVACY_MANAGER, DPO, AUDITOR, ADMINISTRATOR);

    private Roles() {}

    /** Those that an employee may be given, in the order in which pages list them. */
    public static List<String> ofStaff() {
        return STAFF;
    }
}
