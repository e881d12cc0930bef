package com.qmplus.vern.register;

/** Where data come from, if not always from the person (GDPR art. 14(2)(f), 15(1)(g)). */
public record Source(String key, Text name, boolean fromThePerson, Validity valid, boolean confirm) implements Element {

    public Source {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
