package com.qmplus.vern.people;

import com.qmplus.vern.shared.BrokenRule;

/** The register does not have this kind of relation on the day on which it is to begin. */
public final class NoSuchRelationNow extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
