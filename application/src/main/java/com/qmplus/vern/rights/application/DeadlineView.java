package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.Reckoning;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the answer is due, how near that is, and how it was reckoned (R3.2-R3.4).
 *
 * @param reckoning by the mode that this controller has chosen
 * @param all by every mode, so that nobody has to take the choice on trust
 * @param waits what we have asked and what came of it, the oldest first
 * @param strictPassed the strictest of the dates is over while the answer is not sent
 */
public record DeadlineView(
        LocalDate received,
        LocalDate due,
        long daysLeft,
        Urgency urgency,
        boolean extended,
        Reckoning reckoning,
        List<Reckoning> all,
        List<Wait> waits,
        boolean strictPassed,
        @Nullable Extension extension)
        implements Serializable {

    /** @param late it was not asked promptly, so the clock went on */
    public record Wait(
            PauseKind kind, LocalDate asked, @Nullable LocalDate answered, boolean late) implements Serializable {}

    /**
     * @param reasons as the person reads them; null where the reader need not know the case
     * @param sent the day on which the notice was sent; null while it has not been
     */
    public record Extension(
            ExtensionGround ground,
            @Nullable String reasons,
            @Nullable LocalDate sent) implements Serializable {}

    /** The clock stands; since the day on which we first asked. */
    public @Nullable LocalDate pausedSince() {
        return waits.stream()
                .filter(wait -> wait.answered() == null && !wait.late())
                .map(Wait::asked)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
