package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** How many open cases each filter of the queue holds; those that wait for the person alone are {@code answered}, and in no other. */
public record QueueCounts(long mine, long unassigned, long all, long overdue, long answered) implements Serializable {}
