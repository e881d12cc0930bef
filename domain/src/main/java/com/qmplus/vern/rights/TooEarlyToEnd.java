package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;
import java.time.LocalDate;

/** The person has been asked who they are and still has time to answer (GDPR art. 12(2), 12(6)). */
public class TooEarlyToEnd extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public TooEarlyToEnd(LocalDate earliest) {
        super(earliest);
    }
}
