package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Somebody asks for another, and their authority, their own identity or the hearing of the child is not settled (R4.5). */
public class NotAuthorised extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NotAuthorised(Representation.Lack lack) {
        super(lack);
    }
}
