package com.qmplus.vern.people;

import com.qmplus.vern.shared.BrokenRule;

/** The person has such a relation, and it has not ended: it cannot begin once more. */
public final class RelatedAlready extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
