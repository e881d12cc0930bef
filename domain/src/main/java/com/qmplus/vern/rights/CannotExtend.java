package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;
import java.time.LocalDate;

/** A deadline is extended once, by a notice sent within the first month (GDPR art. 12(3); R3.3). */
public class CannotExtend extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public CannotExtend(LocalDate due, LocalDate noticeSentOn) {
        super(due, noticeSentOn);
    }
}
