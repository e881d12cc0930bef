package com.qmplus.vern.rights.application;

import java.io.Serializable;
import java.util.List;

/** One page of a longer list, and how long the list is. */
public record Page<T>(List<T> lines, long total) implements Serializable {}
