package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.Promise;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise on the board.
 *
 * @param name in a few words
 * @param since when it began to stand so; null if nothing has looked yet
 * @param version of how it stands, for commands; of what nothing has looked at none
 * @param owner the id of who sees to it
 * @param sentences those of the policy that make it
 * @param trend the last ninety days, the latest last: how it stood at the end of each, null where nothing looked
 */
public record PromiseView(
        Promise promise,
        String name,
        PromiseState state,
        @Nullable Instant since,
        @Nullable Long version,
        @Nullable String owner,
        @Nullable String ownerName,
        List<SentenceView> sentences,
        List<CheckView> checks,
        List<@Nullable PromiseState> trend)
        implements Serializable {

    PromiseView withoutNames() {
        return new PromiseView(
                promise,
                name,
                state,
                since,
                version,
                null,
                null,
                sentences,
                checks.stream().map(CheckView::withoutNames).toList(),
                trend);
    }
}
