package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whoever asks for erasure is answered in time (GDPR art. 12(3), 17; P14). */
@ApplicationScoped
public class ErasureInTime implements PromiseCheck {

    private CasesInTime cases;

    protected ErasureInTime() {} // for CDI

    @Inject
    public ErasureInTime(CasesInTime cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "erasure-in-time";
    }

    @Override
    public Promise promise() {
        return Promise.P14;
    }

    @Override
    public Checked look(Instant now) {
        return cases.answered(Right.ERASURE, now);
    }
}
