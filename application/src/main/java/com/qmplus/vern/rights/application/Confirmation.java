package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** What came of following the link in the first mail. */
public sealed interface Confirmation extends Serializable {
    record Confirmed(String reference) implements Confirmation {}

    record AlreadyUsed() implements Confirmation {}

    record Expired() implements Confirmation {}

    record Unknown() implements Confirmation {}
}
