package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promise board as the last run saw it.
 *
 * @param policy number of the policy's version
 * @param seen when the run ended; null before the first
 * @param byName who asked for it; null by night
 * @param took milliseconds
 * @param promises all of them, the broken ones first, then what cannot be told
 */
public record BoardView(
        int policy,
        LocalDate published,
        @Nullable Instant seen,
        @Nullable String byName,
        long took,
        List<PromiseView> promises,
        List<SentenceView> sentences)
        implements Serializable {

    /** Without whatever is wrong and whoever sees to it. */
    BoardView withoutNames() {
        return new BoardView(
                policy,
                published,
                seen,
                null,
                took,
                promises.stream().map(PromiseView::withoutNames).toList(),
                sentences);
    }

    public long count(PromiseState state) {
        return promises.stream().filter(promise -> promise.state() == state).count();
    }

    public int size() {
        return promises.size();
    }
}
