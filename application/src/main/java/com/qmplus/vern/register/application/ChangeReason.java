package com.qmplus.vern.register.application;

import java.util.List;

/** Why the register is changed: told by whoever does, and to everyone who looks at its history. */
final class ChangeReason {

    static final int LONGEST = 1000;

    private ChangeReason() {}

    /** @throws RefusedDraft nothing was said, or too much */
    static String of(String why) {
        var told = why.strip();
        if (told.isEmpty()) throw refused("missing");
        if (told.length() > LONGEST) throw refused("maxLength");
        return told;
    }

    private static RefusedDraft refused(String code) {
        return new RefusedDraft(List.of(new DraftFault("/why", code, List.of(), null)));
    }
}
