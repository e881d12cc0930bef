package com.qmplus.vern.people;

import com.qmplus.vern.shared.BrokenRule;

/** The person has no such relation that could end. */
public final class NotRelated extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
