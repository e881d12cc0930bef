package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Another view of one's own has that name. */
public final class ViewNameTaken extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
