package com.qmplus.vern.people;

import java.io.Serializable;
import java.util.UUID;

/** The case for which someone wants to read; what a case is, is known further down. */
public record CaseRef(UUID value) implements Serializable {}
