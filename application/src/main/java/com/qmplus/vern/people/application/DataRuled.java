package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whatever is held of people has a rule that says how long (GDPR art. 5(1)(e); P10). */
@ApplicationScoped
public class DataRuled implements PromiseCheck {

    private StoredLooks looks;

    protected DataRuled() {} // for CDI

    @Inject
    public DataRuled(StoredLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "data-ruled";
    }

    @Override
    public Promise promise() {
        return Promise.P10;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(FindingRule.DATA_WITHOUT_RULE, now);
    }
}
