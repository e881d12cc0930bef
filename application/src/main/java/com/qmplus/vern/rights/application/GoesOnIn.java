package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestId;
import java.io.Serializable;

/** The request in which one that was joined goes on. */
public record GoesOnIn(RequestId id, String reference) implements Serializable {}
