package com.qmplus.vern.shared;

/**
 * Something that breaks a promise, by what leads to it and never by whom it is about.
 *
 * @param kind what it is, which says where it can be seen
 * @param id by which it is found there: a key of the register, the id of a case or an employee, the number of a line of the log
 * @param about what is wrong with it; lower-case words with hyphens, which pages put into a sentence
 * @param count how many are in it, where it stands for several
 */
public record Offence(Kind kind, String id, String about, long count) {

    public Offence(Kind kind, String id, String about) {
        this(kind, id, about, 1);
    }

    /** Where it can be seen. */
    public enum Kind {
        /** An element of the register; the id is its kind and its key, with a slash between. */
        ELEMENT,
        CASE,
        EMPLOYEE,
        /** A line of the access log, by its number. */
        ENTRY,
        /** The controller's own facts in the register. */
        CONTROLLER,
        /** People of whom a category of data is held, by its key: listed to whoever states a purpose. */
        PEOPLE,
        /** A sentence of the policy, by its number. */
        SENTENCE
    }
}
