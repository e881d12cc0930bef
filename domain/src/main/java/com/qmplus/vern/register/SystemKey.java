package com.qmplus.vern.register;

import java.io.Serializable;

/** Names a system that holds personal data for ever; the constants are those that every trial register has. */
public record SystemKey(String value) implements Comparable<SystemKey>, Serializable {

    public static final SystemKey VERN = new SystemKey("vern");
    public static final SystemKey HUBSPOT = new SystemKey("hubspot");

    public SystemKey {
        StableKey.check(value);
    }

    @Override
    public int compareTo(SystemKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
