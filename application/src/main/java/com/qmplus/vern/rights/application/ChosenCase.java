package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestId;
import java.io.Serializable;

/** One of several lines of the queue, in the version that the page showed. */
public record ChosenCase(RequestId id, long version) implements Serializable {}
