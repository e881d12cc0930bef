package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What was decided to be erased is erased in every system within thirty days (GDPR art. 17; P14). */
@ApplicationScoped
public class ErasuresDone implements PromiseCheck {

    private ErrandsDone errands;

    protected ErasuresDone() {} // for CDI

    @Inject
    public ErasuresDone(ErrandsDone errands) {
        this.errands = errands;
    }

    @Override
    public String key() {
        return "erasures-done";
    }

    @Override
    public Promise promise() {
        return Promise.P14;
    }

    @Override
    public Checked look(Instant now) {
        return errands.done(List.of(ErrandKind.ERASE), now);
    }
}
