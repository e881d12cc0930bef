package com.qmplus.vern.control;

import com.qmplus.vern.shared.BrokenRule;

/** A policy has at least one sentence. */
public class NothingWritten extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NothingWritten() {
        super();
    }
}
