package com.qmplus.vern.shared.application;

/** A column that holds a field of the register, and what may be done with it. */
record SqlField(String field, String column, SqlRule correct, SqlRule erase) {

    /** Whether this is what stands there once it was erased, by putting a text in its place. */
    boolean isReplacement(String value) {
        return erase instanceof SqlRule.Replace replace && replace.text().equals(value);
    }
}
