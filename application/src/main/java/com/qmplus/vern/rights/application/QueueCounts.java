package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** How many cases each filter of the queue holds; {@code all} are the open ones. */
public record QueueCounts(long mine, long unassigned, long all, long overdue, long closed) implements Serializable {}
