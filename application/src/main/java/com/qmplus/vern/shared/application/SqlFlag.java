package com.qmplus.vern.shared.application;

/** How a row is marked as one that is only stored (GDPR art. 18): it holds for the whole row. */
sealed interface SqlFlag {

    /** A column says it. */
    record Marked(String column, String restricted, String free) implements SqlFlag {}

    /** The operator's own statements do it; whether it was so already cannot be seen. */
    record Told(SqlStatement restrict, SqlStatement release) implements SqlFlag {}
}
