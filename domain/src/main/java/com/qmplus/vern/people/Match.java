package com.qmplus.vern.people;

/** Why someone is a candidate, strongest first. */
public enum Match {
    SAME_EMAIL(100),
    SAME_CRM_ID(100),
    SAME_PHONE(60),
    SAME_NAME(40),
    SIMILAR_NAME(20);

    private final int weight;

    Match(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
