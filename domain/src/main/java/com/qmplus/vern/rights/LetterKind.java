package com.qmplus.vern.rights;

import java.util.Locale;

/** The steps of a case of which the person gets a letter, each with a text of its own. */
public enum LetterKind {
    /** We have your request, and will have answered by then (GDPR art. 12(3)). */
    ACKNOWLEDGEMENT,
    /** We must know that it is you (art. 12(6)). */
    IDENTITY_ASKED,
    /** You ask for another: what is still missing, by what right or who you are (art. 12(6)). */
    AUTHORITY_ASKED,
    /** We hold much about you: which of it do you mean (recital 63)? */
    SCOPE_ASKED,
    /** Less of your data stays on hold than until now (art. 18(3)). */
    LIFTING,
    /** It takes longer (art. 12(3)). */
    EXTENSION,
    /** What you asked for is done. */
    ANSWER,
    /** Some of it is done, and some is refused (art. 12(4)). */
    PARTIAL_ANSWER,
    /** All of it is refused (art. 12(4)). */
    REFUSAL,
    /** It was never established who asked, so nothing can be done (art. 12(2), 12(4)). */
    UNIDENTIFIED,
    /** You took back what you asked for. */
    WITHDRAWN;

    /** As in the name of its template: {@code scope-asked}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** It tells what was decided, which is for those alone whom the answer is for. */
    public boolean isAnswer() {
        return this == ANSWER || this == PARTIAL_ANSWER || this == REFUSAL;
    }
}
