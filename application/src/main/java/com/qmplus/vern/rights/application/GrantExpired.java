package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.BrokenRule;

/** A case is open in the browser for half an hour; then reference and code are asked for again. */
public class GrantExpired extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
