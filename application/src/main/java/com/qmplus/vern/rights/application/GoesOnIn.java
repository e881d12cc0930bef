package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestId;
import java.io.Serializable;

/**
 * The request in which one that was joined goes on.
 *
 * @param answered it has been: what was asked in both has its answer, and the two stay one
 * @param partable whoever looks may say that they are two after all
 */
public record GoesOnIn(RequestId id, String reference, boolean answered, boolean partable) implements Serializable {}
