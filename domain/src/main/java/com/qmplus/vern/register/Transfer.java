package com.qmplus.vern.register;

/** Data that leave the EEA with a recipient: where to, and by which safeguard (GDPR art. 15(2), 44-49). */
public record Transfer(String key, String recipient, Text country, Text tool, Validity valid, boolean confirm)
        implements Element {

    public Transfer {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
