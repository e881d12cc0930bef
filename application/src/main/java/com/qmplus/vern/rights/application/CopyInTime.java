package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whoever asks for a copy to take along is answered in time (GDPR art. 12(3), 20; P15). */
@ApplicationScoped
public class CopyInTime implements PromiseCheck {

    private CasesInTime cases;

    protected CopyInTime() {} // for CDI

    @Inject
    public CopyInTime(CasesInTime cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "copy-in-time";
    }

    @Override
    public Promise promise() {
        return Promise.P15;
    }

    @Override
    public Checked look(Instant now) {
        return cases.answered(Right.PORTABILITY, now);
    }
}
