package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityMethod;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the ladder has been climbed to make sure who asks (R4.1-R4.3).
 *
 * @param doubt why more may be asked; null where nothing may
 * @param mayDoubt the grounds that could be recorded now
 * @param asked how the person was asked, while we wait; and since when
 * @param codeUntil until when the one-time code that was mailed can be entered; null where there is none
 * @param endsFrom from when on the case may be ended, if the person lets the time pass; null where they have not been asked
 */
public record LadderView(
        @Nullable Doubt doubt,
        List<Doubt.Ground> mayDoubt,
        List<Rung> rungs,
        @Nullable IdentityMethod asked,
        @Nullable LocalDate askedOn,
        @Nullable Instant codeUntil,
        int codeTriesLeft,
        @Nullable LocalDate endsFrom)
        implements Serializable {

    /** One step of the ladder, and whether it can be asked now. */
    public record Rung(IdentityMethod method, Standing standing) implements Serializable {

        /** It can be chosen. */
        public boolean isOpen() {
            return standing == Standing.FITS || standing == Standing.WANTS_REASON;
        }
    }

    public enum Standing {
        FITS,
        /** A milder one has not been tried. */
        WANTS_REASON,
        TOO_MUCH,
        TRIED,
        /** There is nothing on file to compare with, or no code to enter it behind. */
        OUT_OF_REACH,
        NOT_CONNECTED
    }

    public List<Rung> open() {
        return rungs.stream().filter(Rung::isOpen).toList();
    }
}
