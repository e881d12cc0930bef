package com.qmplus.vern.register;

import java.io.Serializable;

/** Names a category of personal data for ever. */
public record CategoryKey(String value) implements Comparable<CategoryKey>, Serializable {

    public CategoryKey {
        StableKey.check(value);
    }

    @Override
    public int compareTo(CategoryKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
