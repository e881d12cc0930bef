package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Nobody asks on another's behalf in this case. */
public class NotRepresented extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NotRepresented() {
        super();
    }
}
