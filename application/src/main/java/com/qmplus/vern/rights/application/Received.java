package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Effect;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For the confirmation page.
 *
 * @param maskedEmail enough of the address to see a slip of the pen, such as {@code o••@example.no}
 * @param code the case code, the first time this is read, and within a minute by the browser that sent it; never again (ADR 8)
 * @param effects what has taken effect already
 * @param waits something of it takes effect once the address has answered
 * @param asking for whom, and what they have to show; null: for themselves
 */
public record Received(
        String reference,
        LocalDate received,
        LocalDate due,
        String maskedEmail,
        @Nullable String code,
        List<InEffect> effects,
        boolean waits,
        @Nullable Asking asking)
        implements Serializable {

    /** Each once, whichever claims brought it about. */
    public List<Effect> happened() {
        return effects.stream().map(InEffect::effect).distinct().toList();
    }
}
