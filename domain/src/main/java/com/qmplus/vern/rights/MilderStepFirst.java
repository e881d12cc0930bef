package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A milder step of the identity ladder has not been tried, and no reason says why it would not do (R4.1, R4.2). */
public class MilderStepFirst extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public MilderStepFirst(IdentityMethod milder) {
        super(milder);
    }
}
