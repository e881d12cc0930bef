package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.EmployeeId;
import java.io.Serializable;

/** An employee as other features name them. */
public record Colleague(EmployeeId id, String name) implements Serializable {}
