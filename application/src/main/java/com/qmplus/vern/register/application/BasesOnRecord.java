package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.FindingRule.NO_BALANCING_TEST;
import static com.qmplus.vern.register.FindingRule.NO_BASIS;
import static com.qmplus.vern.register.FindingRule.NO_SPECIAL_GROUND;

import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Every purpose has a basis for each group of people, and a balancing test where the basis is a legitimate interest (GDPR art. 5(1)(a), 6(1), 9(2)). */
@ApplicationScoped
public class BasesOnRecord implements PromiseCheck {

    private static final Set<FindingRule> RULES = EnumSet.of(NO_BASIS, NO_BALANCING_TEST, NO_SPECIAL_GROUND);

    private RegisterLooks looks;

    protected BasesOnRecord() {} // for CDI

    @Inject
    public BasesOnRecord(RegisterLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "bases-on-record";
    }

    @Override
    public Promise promise() {
        return Promise.P5;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(Register::purposes, RULES, now);
    }
}
