package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * A category of personal data; a special one needs more than a ground in art. 6 (GDPR art. 9).
 *
 * @param dpv the same in the words of the Data Privacy Vocabulary, by its address; none where it has no word for it
 */
public record DataCategory(
        CategoryKey key,
        Text name,
        Text description,
        boolean special,
        @Nullable String dpv,
        Validity valid,
        boolean confirm)
        implements Element {

    public DataCategory {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
