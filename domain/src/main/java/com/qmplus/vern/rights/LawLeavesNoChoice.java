package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What the law settles nobody decides otherwise: a marketing objection, a withdrawal, a duty that runs, a hold. */
public class LawLeavesNoChoice extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public LawLeavesNoChoice(String article) {
        super(article);
    }
}
