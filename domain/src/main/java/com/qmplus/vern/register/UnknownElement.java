package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** Something refers to an element that this version of the register does not have. */
public final class UnknownElement extends BrokenRule {

    private static final long serialVersionUID = 1L;

    UnknownElement(Class<? extends Element> kind, String key) {
        super(kind.getSimpleName(), key);
    }
}
