package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.FindingRule.NO_RETENTION_RULE;

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

/** Whatever a purpose needs has a rule that says how long it is kept (GDPR art. 5(1)(e)). */
@ApplicationScoped
public class RulesForEach implements PromiseCheck {

    private static final Set<FindingRule> RULES = EnumSet.of(NO_RETENTION_RULE);

    private RegisterLooks looks;

    protected RulesForEach() {} // for CDI

    @Inject
    public RulesForEach(RegisterLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "rules-for-each";
    }

    @Override
    public Promise promise() {
        return Promise.P10;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(Register::purposes, RULES, now);
    }
}
