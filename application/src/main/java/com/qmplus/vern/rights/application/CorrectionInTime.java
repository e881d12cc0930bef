package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whoever asks for correction is answered in time (GDPR art. 12(3), 16; P13). */
@ApplicationScoped
public class CorrectionInTime implements PromiseCheck {

    private CasesInTime cases;

    protected CorrectionInTime() {} // for CDI

    @Inject
    public CorrectionInTime(CasesInTime cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "correction-in-time";
    }

    @Override
    public Promise promise() {
        return Promise.P13;
    }

    @Override
    public Checked look(Instant now) {
        return cases.answered(Right.RECTIFICATION, now);
    }
}
