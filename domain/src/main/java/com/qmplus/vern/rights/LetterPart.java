package com.qmplus.vern.rights;

import java.util.Locale;

/** What a letter can be made of; see {@link LetterPolicy} for which kind must have which. */
public enum LetterPart {
    /** What was asked for, and when it reached us. */
    CLAIMS,
    /** The day by which the answer comes, as it was reckoned. */
    DEADLINE,
    /** What happens next, and what the person can do. */
    NEXT,
    /** Why we doubt who it is. */
    DOUBT,
    /** How they can show who they are. */
    METHOD,
    /** What is used again, and what stays only stored. */
    LIFTED,
    /** What we ask. */
    QUESTION,
    /** Which of the two grounds for an extension it is. */
    GROUND,
    /** Why. */
    REASONS,
    /** The new day by which the answer comes. */
    NEW_DEADLINE,
    /** What becomes of each claim. */
    OUTCOMES,
    /** How to get at the whole answer. */
    FETCH,
    /** The right to complain to the supervisory authority, with its name and address. */
    COMPLAINT,
    /** The right to go to court. */
    COURT,
    /** Who writes, and how they are reached. */
    CONTACT,
    /** The case worker's own words, where the law leaves room for them. */
    WORDS;

    /** As in the templates: {@code new-deadline}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LetterPart of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
