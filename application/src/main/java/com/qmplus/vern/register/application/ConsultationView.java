package com.qmplus.vern.register.application;

import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.ConsultationMove;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.application.ElementView.Changed;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, advised and decided about an entry.
 *
 * @param proposed whether the question is about a change that somebody has written down
 * @param changes what that change would make otherwise, from the entry as it now is; none once it is so
 * @param asked whether the officer was asked, so that the decision follows the advice or does not
 * @param advised whether there is advice to decide upon
 * @param adviser whether the reader advised, and therefore decides nothing
 * @param steps the oldest first
 */
public record ConsultationView(
        UUID id,
        long version,
        ConsultationState state,
        boolean proposed,
        List<Changed> changes,
        boolean asked,
        boolean advised,
        boolean adviser,
        List<Step> steps)
        implements Serializable {

    /** @param overtaken whether the entry has changed since it was said */
    public record Step(
            ConsultationMove move,
            @Nullable AdviceOutcome outcome,
            String by,
            Instant when,
            int revision,
            boolean overtaken,
            String words)
            implements Serializable {}

    public boolean isOpen() {
        return state != ConsultationState.CLOSED;
    }

    /** Whether the privacy manager may decide now. */
    public boolean isDecidable() {
        return isOpen() && advised && !adviser;
    }

    /** Whether the question can be taken back. */
    public boolean isWithdrawable() {
        return isOpen() && !advised;
    }
}
