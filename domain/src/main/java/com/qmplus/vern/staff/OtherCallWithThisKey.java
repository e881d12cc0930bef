package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** An {@code Idempotency-Key} stands for one call: it came with another one before. The web answers with 409. */
public final class OtherCallWithThisKey extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
