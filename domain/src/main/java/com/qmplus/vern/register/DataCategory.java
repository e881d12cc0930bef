package com.qmplus.vern.register;

/** A category of personal data; a special one needs more than a ground in art. 6 (GDPR art. 9). */
public record DataCategory(
        CategoryKey key, Text name, Text description, boolean special, Validity valid, boolean confirm)
        implements Element {

    public DataCategory {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
