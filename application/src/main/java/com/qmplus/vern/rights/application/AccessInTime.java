package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whoever asks for access is answered in time (GDPR art. 12(3), 15; P12). */
@ApplicationScoped
public class AccessInTime implements PromiseCheck {

    private CasesInTime cases;

    protected AccessInTime() {} // for CDI

    @Inject
    public AccessInTime(CasesInTime cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "access-in-time";
    }

    @Override
    public Promise promise() {
        return Promise.P12;
    }

    @Override
    public Checked look(Instant now) {
        return cases.answered(Right.ACCESS, now);
    }
}
