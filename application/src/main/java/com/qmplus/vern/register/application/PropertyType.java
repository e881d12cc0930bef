package com.qmplus.vern.register.application;

/** How a property of an element is written and read. */
public enum PropertyType {
    /** One line, in no language. */
    LINE,
    /** A short text in both languages. */
    TEXT,
    /** A longer text in both languages. */
    PROSE,
    /** Short texts in both languages, one on each line and in the same order. */
    TEXTS,
    /** Words in no language, one on each line. */
    LINES,
    DAY,
    /** ISO 8601, in years, months or days. */
    PERIOD,
    YES,
    /** One code of several. */
    ONE,
    /** Any of several codes. */
    MANY,
    /** One other element. */
    REF,
    /** Any of the other elements of a kind. */
    REFS,
    /** A value of another form, as JSON: it is read as its words, and not written by hand. */
    JSON,
    /** Properties that belong together; none of them, where all are left empty. */
    GROUP,
    /** Any number of such groups. */
    GROUPS
}
