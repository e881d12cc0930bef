package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/** Where personal data lie, who runs it for the controller (GDPR art. 28), and how Vern reaches it. */
public record DataSystem(
        SystemKey key,
        Text name,
        Text description,
        @Nullable String processor,
        Text location,
        Connection connection,
        Validity valid,
        boolean confirm)
        implements Element {

    public DataSystem {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
