package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.StalePage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryPromiseRuns implements PromiseRuns {

    private final List<PromiseRun> runs = new ArrayList<>();
    private final Map<Promise, PromiseStanding> standings = new EnumMap<>(Promise.class);

    @Override
    public void add(PromiseRun run) {
        runs.add(run);
    }

    @Override
    public Optional<PromiseRun> find(UUID id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PromiseRun> last() {
        return latest(1).stream().findFirst();
    }

    @Override
    public List<PromiseRun> since(Instant then) {
        return inOrder().stream().filter(run -> !run.ended().isBefore(then)).toList();
    }

    @Override
    public List<PromiseRun> latest(int atMost) {
        return inOrder().reversed().stream().limit(atMost).toList();
    }

    private List<PromiseRun> inOrder() {
        return runs.stream().sorted(Comparator.comparing(PromiseRun::ended)).toList();
    }

    @Override
    public Map<Promise, PromiseStanding> standings() {
        return new EnumMap<>(standings);
    }

    @Override
    public void add(PromiseStanding standing) {
        standings.put(standing.promise(), standing);
    }

    @Override
    public PromiseStanding get(Promise promise, long version) {
        var found = standings.get(promise);
        if (found == null) throw new NotFound("promise");
        StalePage.refuse(version, found.version());
        return found;
    }
}
