package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.DraftView;
import java.util.stream.Stream;

/** The questions of the access form, one page each, in the order in which they are asked. */
public enum AskStep {
    NAME("name"),
    EMAIL("email"),
    PHONE("phone"),
    SCOPE("scope"),
    CHECK("check");

    private final String page;

    AskStep(String page) {
        this.page = page;
    }

    /** The page's name, which is also the id of its one field. */
    public String page() {
        return page;
    }

    public AskStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    /** The first page that must be answered before this draft can be sent; the check page when none is left. */
    static AskStep firstOpenIn(DraftView draft) {
        return Stream.of(NAME, EMAIL)
                .filter(step -> step.answerIn(draft).isBlank())
                .findFirst()
                .orElse(CHECK);
    }

    String answerIn(DraftView draft) {
        return switch (this) {
            case NAME -> draft.name();
            case EMAIL -> draft.email();
            case PHONE -> draft.phone();
            case SCOPE -> draft.scope();
            case CHECK -> "";
        };
    }
}
