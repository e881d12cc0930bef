package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The system was told to do it and cannot be told now that it need not: it would do it after somebody has seen to it. */
public class OrderNotWithdrawn extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public OrderNotWithdrawn() {
        super();
    }
}
