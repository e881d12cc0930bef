package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** How many open cases each filter of the queue holds; {@code all} of them. */
public record QueueCounts(long mine, long unassigned, long all, long overdue) implements Serializable {}
