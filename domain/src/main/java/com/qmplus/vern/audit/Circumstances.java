package com.qmplus.vern.audit;

import java.time.Instant;

/**
 * Who acted, in which role, from where, through which service method, and when.
 *
 * @param actor an employee's id, {@code system} or {@code public}
 * @param role the roles held, separated by spaces
 * @param action for example {@code RequestDesk.view}
 */
public record Circumstances(String actor, String role, String address, String action, Instant recordedOn) {}
