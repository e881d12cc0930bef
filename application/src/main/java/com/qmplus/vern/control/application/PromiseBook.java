package com.qmplus.vern.control.application;

import static com.qmplus.vern.control.PromiseStanding.Turn;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a run has seen, how each promise stands since, and lets those know who are to know. */
@ApplicationScoped
public class PromiseBook {

    private PromiseRuns runs;
    private PromiseMails mails;

    protected PromiseBook() {} // for CDI

    @Inject
    public PromiseBook(PromiseRuns runs, PromiseMails mails) {
        this.runs = runs;
        this.mails = mails;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public PromiseRun write(List<CheckResult> seen, Instant begun, Instant ended, @Nullable EmployeeId by) {
        var run = new PromiseRun(UUID.randomUUID(), begun, ended, by, seen);
        runs.add(run);
        var turned = turn(run);
        turned.forEach(mails::tell);
        return run;
    }

    private Map<Turn, Set<Promise>> turn(PromiseRun run) {
        var standings = runs.standings();
        var turned = new EnumMap<Turn, Set<Promise>>(Turn.class);
        run.states()
                .forEach((promise, state) -> standing(standings, promise, run)
                        .seen(state, run.ended())
                        .ifPresent(turn -> turned.computeIfAbsent(turn, any -> EnumSet.noneOf(Promise.class))
                                .add(promise)));
        return turned;
    }

    private PromiseStanding standing(Map<Promise, PromiseStanding> standings, Promise promise, PromiseRun run) {
        var known = standings.get(promise);
        if (known != null) return known;
        var first = new PromiseStanding(promise, run.ended());
        runs.add(first);
        return first;
    }
}
