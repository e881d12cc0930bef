package com.qmplus.vern.register;

/** What can be wrong with a register, so that it cannot be kept; what it merely lacks is a {@link FindingRule}. */
public enum FaultRule {
    TWICE("the key {0} is used twice in {1}"),
    UNKNOWN("{1} has no {0}"),
    ENDS_BEFORE_IT_STARTS("the end is before the start"),
    OVERLAP("another agreement with {0} holds on some of these days: {1}"),
    NOT_A_PROCESSOR("{0} is not a PROCESSOR in recipients"),
    RUNS_THE_SYSTEM("{0} runs the system, so its kind in recipients must be PROCESSOR"),
    LEAVES_THE_EEA("a transfer takes data out of the EEA with {0}"),
    NOT_A_JOINT_CONTROLLER("only joint controllers have an arrangement between them"),
    CIRCLE("the area lies within itself"),
    COLUMN_TWICE("the column {0} belongs to two fields"),
    NO_SUCH_ROLE("no role is called {0}"),
    TWO_BASES("the purpose has two legal bases for {0}"),
    NO_PROVISION("a legal duty must quote its provision"),
    NOT_TO_BE_WEIGHED("only a legitimate interest is weighed"),
    VERNS_OWN("Vern itself works by {0}, so it cannot end"),
    REQUESTERS_RIGHTS("{0} brings the purpose {1}, which Vern itself works by"),
    REQUESTERS_GROUND("{0} needs a legal basis for {1}, since Vern itself works by it"),
    NEGATIVE_PERIOD("a period cannot be negative"),
    NO_BASIS("the purpose {0} has no legal basis"),
    NO_BASIS_FOR("{0} has no legal basis for {1}"),
    NO_RETENTION_RULE("no retention rule says how long {0} keeps {1}"),
    NOT_NEEDED("{0} does not need {1}, so it cannot keep it");

    private final String pattern;

    FaultRule(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }
}
