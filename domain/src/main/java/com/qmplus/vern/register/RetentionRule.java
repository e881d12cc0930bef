package com.qmplus.vern.register;

import java.time.Period;

/** How long a purpose may keep a category of data (R7.1); without such a rule the category cannot be stored for it. */
public record RetentionRule(
        PurposeKey purpose,
        CategoryKey category,
        RetentionTrigger trigger,
        Period period,
        RetentionAction action,
        Text told,
        Text basis,
        Validity valid,
        boolean confirm)
        implements Element {

    public RetentionRule {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return purpose + "/" + category;
    }
}
