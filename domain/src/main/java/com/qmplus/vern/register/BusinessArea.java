package com.qmplus.vern.register;

/** A part of the controller's business that answers for some of its processing. */
public record BusinessArea(String key, Text name, Validity valid, boolean confirm) implements Element {

    public BusinessArea {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
