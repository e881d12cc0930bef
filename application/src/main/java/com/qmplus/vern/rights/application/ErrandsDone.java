package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.Watch;
import com.qmplus.vern.rights.Watch.Underway;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks at what systems were told to do and have not done, for the checks of promises: what is decided is done without undue delay. */
@ApplicationScoped
public class ErrandsDone {

    private static final Duration PATIENCE = Duration.ofDays(30);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private Watch watch;

    protected ErrandsDone() {} // for CDI

    @Inject
    public ErrandsDone(Watch watch) {
        this.watch = watch;
    }

    Checked done(List<ErrandKind> kinds, Instant now) {
        var all = watch.errands(kinds, now.minus(LOOKED_BACK));
        var left = all.stream().filter(each -> isLeft(each, now)).toList();
        var named = left.stream()
                .map(Underway::request)
                .distinct()
                .map(request -> new Offence(Offence.Kind.CASE, request.toString(), "not-done"))
                .toList();
        return Checked.of(all.size(), left.size(), named, "nothing-decided");
    }

    private static boolean isLeft(Underway errand, Instant now) {
        return errand.state().isOpen() && errand.made().isBefore(now.minus(PATIENCE));
    }
}
