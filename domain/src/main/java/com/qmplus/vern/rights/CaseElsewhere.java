package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Two cases become one in one hand: the other has to be handed over first. */
public class CaseElsewhere extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
