package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The two requests are the same, and still cannot become one. */
public class CannotJoin extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final JoinObstacle why;

    public CannotJoin(JoinObstacle why) {
        super(why);
        this.why = why;
    }

    public JoinObstacle why() {
        return why;
    }
}
