package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** It has been approved or refused already. */
public final class AlreadyDecided extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
