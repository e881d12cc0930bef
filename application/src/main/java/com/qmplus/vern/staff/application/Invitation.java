package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.EmployeeId;
import java.io.Serializable;
import java.time.Instant;

/** Shown once to the administrator, who hands the code over: it takes the place of the password, once, until then. */
public record Invitation(EmployeeId employee, String code, Instant until) implements Serializable {}
