package com.qmplus.vern.register.application;

import com.qmplus.vern.shared.BrokenRule;

/** The file that was given for import is no register that can be read; nothing of it was kept. */
public final class UnreadableRegister extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** What is the matter with it; pages have words for each. */
    public enum Reason {
        EMPTY,
        /** Larger than {@code vern.register.import.size} allows. */
        TOO_LARGE,
        SPREADSHEET,
        SPREADSHEET_WITH_MACROS,
        PDF,
        ZIP,
        /** A document of a word processor or an old spreadsheet. */
        OFFICE,
        /** XML or HTML. */
        MARKUP,
        /** Nothing that anybody could read as text. */
        BINARY,
        /** Neither UTF-8 nor UTF-16 with its mark: letters would be stored wrongly. */
        NOT_UNICODE,
        /** UTF-16 that does not say so at its beginning. */
        NO_MARK,
        NOT_JSON,
        /** It ends in the middle. */
        CUT_SHORT,
        TOO_DEEP,
        TOO_MANY_VALUES,
        NAME_TWICE,
        /** A character that no text has, such as NUL. */
        CONTROL_CHARACTER,
        /** JSON, but in none of the forms that are read. */
        NOT_A_REGISTER
    }

    private final Reason reason;
    private final int line;
    private final int column;
    private final String with;

    UnreadableRegister(Reason reason, int line, int column, String with) {
        super(reason);
        this.reason = reason;
        this.line = line;
        this.column = column;
        this.with = with;
    }

    static UnreadableRegister because(Reason reason) {
        return new UnreadableRegister(reason, 0, 0, "");
    }

    public Reason reason() {
        return reason;
    }

    /** Where in the file, counted from 1; 0 where it is the file as a whole. */
    public int line() {
        return line;
    }

    /** Where in the line, counted from 1; 0 where it is the file as a whole. */
    public int column() {
        return column;
    }

    /** A name in the file, or how many megabytes are read; empty for most reasons. */
    public String with() {
        return with;
    }
}
