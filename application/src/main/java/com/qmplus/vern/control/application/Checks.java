package com.qmplus.vern.control.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Every check that a feature has, found by the container. Each looks in a transaction of its own: one that fails spoils no other. */
@ApplicationScoped
public class Checks {

    private Iterable<PromiseCheck> all;
    private OwnTransaction transaction;
    private Clock clock;

    protected Checks() {} // for CDI

    @Inject
    public Checks(@Any Instance<PromiseCheck> all, OwnTransaction transaction, Clock clock) {
        this((Iterable<PromiseCheck>) all, transaction, clock);
    }

    Checks(Iterable<PromiseCheck> all, OwnTransaction transaction, Clock clock) {
        this.all = all;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What each sees now, in the order of the promises. */
    List<CheckResult> look() {
        return inOrder().stream().map(this::look).toList();
    }

    /** Where the words of each are, by its key: beside the feature's own checks. */
    Map<String, String> words() {
        return inOrder().stream()
                .collect(toMap(PromiseCheck::key, check -> check.getClass().getPackageName() + ".checks"));
    }

    private List<PromiseCheck> inOrder() {
        return StreamSupport.stream(all.spliterator(), false)
                .sorted(Comparator.comparing(PromiseCheck::promise).thenComparing(PromiseCheck::key))
                .toList();
    }

    private CheckResult look(PromiseCheck check) {
        var begun = clock.instant();
        var seen = seen(check, begun);
        var took = Duration.between(begun, clock.instant()).toMillis();
        return new CheckResult(check.key(), check.promise(), seen, took);
    }

    private Checked seen(PromiseCheck check, Instant now) {
        try {
            return transaction.run(() -> check.look(now));
        } catch (RuntimeException failure) {
            Guarded.tell("the check " + check.key(), failure);
            return new Checked.CannotTell(CheckResult.FAILED);
        }
    }
}
