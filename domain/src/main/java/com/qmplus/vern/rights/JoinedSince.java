package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Another request was joined to it later: that one is parted first. */
public class JoinedSince extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
