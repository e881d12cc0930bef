package com.qmplus.vern.control;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the authority may have to wait for the notification of a breach (GDPR art. 33(1); R3.7): seventy-two hours that pass,
 * on whatever day. They are counted on the time line, so that a night on which the clocks are changed makes none longer, and
 * neither begin with the next full hour nor roll to a working day, both of which are contested.
 *
 * @param aware when it was known with reasonable certainty that personal data were breached
 */
public record BreachClock(Instant aware) {

    private static final Duration LIMIT = Duration.ofHours(72);

    /** The last instant at which it is in time. */
    public Instant due() {
        return aware.plus(LIMIT);
    }

    /** From then on the notification must say why it is late (33(1)). */
    public boolean isOver(Instant now) {
        return now.isAfter(due());
    }
}
