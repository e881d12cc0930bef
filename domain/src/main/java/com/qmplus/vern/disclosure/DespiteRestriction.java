package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.LawfulUse;
import java.io.Serializable;

/**
 * Data that are only stored are told all the same, because the rights of another person or an important public interest need it (GDPR
 * art. 18(2)): nobody decides that alone, and it stands in the log why.
 *
 * @param why in the words of who decided it
 */
public record DespiteRestriction(LawfulUse use, String why) implements Serializable {

    public DespiteRestriction {
        if (!use.isJudged()) throw new IllegalArgumentException(use + " is read off the register");
        why = why.strip();
    }

    boolean isExplained() {
        return why.chars().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public String toString() {
        return "DespiteRestriction " + use; // its words may name people
    }
}
