package com.qmplus.vern.audit;

import java.io.Serializable;

/** An id of the log, and the name behind it. */
public record NamedId(NamesBehindIds.Kind kind, String id, String name) implements Serializable {}
