package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * Data that leave the EEA with a recipient: where to, and by which safeguard (GDPR art. 15(2), 44-49).
 *
 * @param tool the safeguard; none: nobody has found one yet, which is a finding
 * @param assessment what was found of the law and practice over there (R6.5); an adequate country needs none
 */
public record Transfer(
        String key,
        String recipient,
        Text country,
        @Nullable Text tool,
        @Nullable Text assessment,
        Validity valid,
        boolean confirm)
        implements Element {

    public Transfer {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
