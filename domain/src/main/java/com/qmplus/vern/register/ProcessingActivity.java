package com.qmplus.vern.register;

import java.util.List;

/** What the controller does with personal data, in which systems (GDPR art. 30(1)); its purposes name it. */
public record ProcessingActivity(
        String key, Text name, Text description, String area, List<SystemKey> systems, Validity valid, boolean confirm)
        implements Element {

    public ProcessingActivity {
        systems = Lists.copy(systems);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
