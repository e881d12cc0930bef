package com.qmplus.vern.register;

/** A category of data subjects (GDPR art. 30(1)(c)): the same purpose may rest on different grounds for each. */
public record PersonCategory(String key, Text name, Validity valid, boolean confirm) implements Element {

    public PersonCategory {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
