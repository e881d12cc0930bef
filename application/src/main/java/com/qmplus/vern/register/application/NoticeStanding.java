package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the published notice stands beside the register as it is now.
 *
 * @param number none where nothing was published yet
 * @param untruths what it says that is no longer so, or no longer all
 * @param intact whether it is what was published
 */
public record NoticeStanding(
        @Nullable Integer number,
        @Nullable LocalDate day,
        @Nullable String sha256,
        @Nullable String reviewedBy,
        @Nullable String publishedBy,
        boolean intact,
        List<NoticeChangeView> untruths)
        implements Serializable {

    public boolean isPublished() {
        return number != null;
    }

    public boolean isUpToDate() {
        return isPublished() && intact && untruths.isEmpty();
    }
}
