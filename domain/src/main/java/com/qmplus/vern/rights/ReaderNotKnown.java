package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Who reads it may be somebody else: only what asks them who they are is written to them, in set words (GDPR art. 32; R4.1, R4.5). */
public final class ReaderNotKnown extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
