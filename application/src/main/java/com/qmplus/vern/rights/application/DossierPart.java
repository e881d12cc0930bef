package com.qmplus.vern.rights.application;

import java.util.List;
import java.util.Locale;

/** The parts of a dossier in their order, each with what stands in its rows. */
public enum DossierPart {
    REQUEST("fact", "value"),
    CLAIMS("right", "article", "claim_state", "grounds", "scope", "words", "transfer_to"),
    CLOCK("counted", "received", "months", "paused", "raw_end", "due"),
    QUESTIONS("question", "asked", "reply", "clock_stood"),
    SEARCHES("system", "result", "items", "when"),
    DECISIONS(
            "right",
            "purpose",
            "fields",
            "items",
            "outcome",
            "until",
            "article",
            "reason",
            "otherwise",
            "words",
            "decider",
            "when",
            "second"),
    EFFECTS("effect", "right", "received", "about"),
    ERRANDS("system", "errand", "fields", "due", "carried", "words", "decider", "when"),
    RECIPIENTS(
            "recipient",
            "measure",
            "fields",
            "told",
            "words",
            "decider",
            "when",
            "reminded",
            "acknowledged",
            "acknowledger"),
    DISCLOSURES("recipient", "fields", "purpose", "provision", "sent_by", "allowed", "decider", "when", "second"),
    TIMELINE("when", "move", "decider", "article", "detail", "words"),
    MESSAGES("when", "decider", "words", "read"),
    FILES("when", "file", "size", "sha256", "deleted"),
    LETTERS("letter", "when", "posted", "read", "sha256");

    private final List<String> columns;

    DossierPart(String... columns) {
        this.columns = List.of(columns);
    }

    /** What the data call it; the words of the print stand under it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return columns;
    }
}
