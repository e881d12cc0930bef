package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.FindingRule.DPIA_DUE;
import static com.qmplus.vern.register.FindingRule.NO_TRANSFER_TOOL;
import static com.qmplus.vern.register.FindingRule.RETIRED_IN_USE;
import static com.qmplus.vern.register.FindingRule.REVIEW_OVERDUE;
import static com.qmplus.vern.register.FindingRule.TRANSFER_UNKNOWN;

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

/** What the controller does with data is described, and looked at again when it said it would (GDPR art. 24(1), 30, 35(1)). */
@ApplicationScoped
public class OverviewKept implements PromiseCheck {

    private static final Set<FindingRule> RULES =
            EnumSet.of(DPIA_DUE, REVIEW_OVERDUE, RETIRED_IN_USE, TRANSFER_UNKNOWN, NO_TRANSFER_TOOL);

    private RegisterLooks looks;

    protected OverviewKept() {} // for CDI

    @Inject
    public OverviewKept(RegisterLooks looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "overview-kept";
    }

    @Override
    public Promise promise() {
        return Promise.P16;
    }

    @Override
    public Checked look(Instant now) {
        return looks.at(Register::activities, RULES, now);
    }
}
