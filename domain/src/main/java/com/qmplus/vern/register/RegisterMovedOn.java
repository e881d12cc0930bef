package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** The register has changed since the notice was reviewed, so that it would be untrue on the day it is published. */
public final class RegisterMovedOn extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
