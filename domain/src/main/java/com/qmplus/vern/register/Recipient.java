package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * Who receives personal data (GDPR art. 15(1)(c)); one that is not {@code named} is a category of recipients.
 *
 * @param withinEea it was looked into, and no data leave the EEA with them (art. 15(2)); otherwise a {@link Transfer} tells
 * @param arrangement what joint controllers have agreed between them, in essence (art. 26(2)); for a joint controller only
 */
public record Recipient(
        String key,
        Text name,
        Text description,
        RecipientKind kind,
        boolean named,
        boolean withinEea,
        @Nullable Text arrangement,
        Validity valid,
        boolean confirm)
        implements Element {

    public Recipient {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
