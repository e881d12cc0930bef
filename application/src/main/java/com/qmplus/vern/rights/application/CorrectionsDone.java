package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What was decided to be corrected is corrected in every system within thirty days (GDPR art. 16, 19; P13). */
@ApplicationScoped
public class CorrectionsDone implements PromiseCheck {

    private ErrandsDone errands;

    protected CorrectionsDone() {} // for CDI

    @Inject
    public CorrectionsDone(ErrandsDone errands) {
        this.errands = errands;
    }

    @Override
    public String key() {
        return "corrections-done";
    }

    @Override
    public Promise promise() {
        return Promise.P13;
    }

    @Override
    public Checked look(Instant now) {
        return errands.done(List.of(ErrandKind.CORRECT, ErrandKind.ANNOTATE), now);
    }
}
