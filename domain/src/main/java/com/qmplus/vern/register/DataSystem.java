package com.qmplus.vern.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where personal data lie, who runs it for the controller (GDPR art. 28), and how Vern reaches it.
 *
 * @param owner the part of the house that answers for it, for example a job title; never a private person's name
 * @param securityMeasures how the data are protected there, beside what holds everywhere (art. 30(1)(g), 32)
 * @param instructions how somebody finds, corrects, restricts and erases data there by hand; null: nobody has written it down
 */
public record DataSystem(
        SystemKey key,
        Text name,
        Text description,
        @Nullable String processor,
        Text location,
        Connection connection,
        @Nullable String owner,
        List<Text> securityMeasures,
        @Nullable Text instructions,
        Validity valid,
        boolean confirm)
        implements Element {

    public DataSystem {
        securityMeasures = Lists.copy(securityMeasures);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
