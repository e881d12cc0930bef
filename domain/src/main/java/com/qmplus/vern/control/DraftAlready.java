package com.qmplus.vern.control;

import com.qmplus.vern.shared.BrokenRule;

/** One new text at a time: the one that is being tied is published or thrown away first. */
public class DraftAlready extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public DraftAlready() {
        super();
    }
}
