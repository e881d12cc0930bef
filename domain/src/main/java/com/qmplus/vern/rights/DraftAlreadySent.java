package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What has been sent is a request now: it cannot be written on, only followed. */
public class DraftAlreadySent extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
