package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whatever is held of people serves a purpose that holds (GDPR art. 5(1)(b); P1). */
@ApplicationScoped
public class DataServed implements PromiseCheck {

    private StoredLooks looks;

    protected DataServed() {} // for CDI

    @Inject
    public DataServed(StoredLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "data-served";
    }

    @Override
    public Promise promise() {
        return Promise.P1;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(FindingRule.DATA_WITHOUT_PURPOSE, now);
    }
}
