package com.qmplus.vern.control;

import com.qmplus.vern.shared.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs of all checks, and how each promise stands. */
public interface PromiseRuns {

    void add(PromiseRun run);

    Optional<PromiseRun> find(UUID id);

    Optional<PromiseRun> last();

    /** Those that ended at or after then, the first first. */
    List<PromiseRun> since(Instant then);

    /** The latest first. */
    List<PromiseRun> latest(int atMost);

    /** Of each promise that has been looked at; a new one is added by {@link #add(PromiseStanding)}. */
    Map<Promise, PromiseStanding> standings();

    void add(PromiseStanding standing);

    /**
     * @throws com.qmplus.vern.shared.NotFound nothing has looked at it yet
     * @throws com.qmplus.vern.shared.StalePage it has changed since that version of it
     */
    PromiseStanding get(Promise promise, long version);
}
