package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * A category of data subjects (GDPR art. 30(1)(c)): the same purpose may rest on different grounds for each.
 *
 * @param dpv the same in the words of the Data Privacy Vocabulary, by its address; none where it has no word for it
 */
public record PersonCategory(
        String key, Text name, @Nullable String dpv, Validity valid, boolean confirm) implements Element {

    public PersonCategory {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
