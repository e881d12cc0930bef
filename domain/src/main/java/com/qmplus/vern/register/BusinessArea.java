package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * A part of the controller's business that answers for some of its processing.
 *
 * @param within the larger area that it is a part of; none: it stands by itself
 */
public record BusinessArea(String key, Text name, @Nullable String within, Validity valid, boolean confirm)
        implements Element {

    public BusinessArea {
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
