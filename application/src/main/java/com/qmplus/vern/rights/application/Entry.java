package com.qmplus.vern.rights.application;

import java.io.Serializable;

/** Who knocks with reference and code: let in, turned away, or locked out. An unknown reference behaves like a known one. */
public sealed interface Entry extends Serializable {
    record Entered(Grant grant) implements Entry {}

    record Wrong() implements Entry {}

    record Locked() implements Entry {}
}
