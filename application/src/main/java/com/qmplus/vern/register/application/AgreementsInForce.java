package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.FindingRule.AGREEMENT_INCOMPLETE;
import static com.qmplus.vern.register.FindingRule.AGREEMENT_NOT_BEGUN;
import static com.qmplus.vern.register.FindingRule.AGREEMENT_OVER;
import static com.qmplus.vern.register.FindingRule.NO_AGREEMENT;
import static com.qmplus.vern.register.FindingRule.NO_ARRANGEMENT;

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

/** Whoever receives data for us is bound by an agreement that is in force (GDPR art. 26(1), 28(3)). */
@ApplicationScoped
public class AgreementsInForce implements PromiseCheck {

    private static final Set<FindingRule> RULES =
            EnumSet.of(NO_AGREEMENT, AGREEMENT_INCOMPLETE, AGREEMENT_OVER, AGREEMENT_NOT_BEGUN, NO_ARRANGEMENT);

    private RegisterLooks looks;

    protected AgreementsInForce() {} // for CDI

    @Inject
    public AgreementsInForce(RegisterLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "agreements-in-force";
    }

    @Override
    public Promise promise() {
        return Promise.P9;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(Register::recipients, RULES, now);
    }
}
