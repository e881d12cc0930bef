package com.qmplus.vern.people.application;

import com.qmplus.vern.shared.BrokenRule;

/** The file that was given for import is not a contact export that can be read; nothing of it was stored. */
public abstract sealed class UnreadableFile extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** More than ten megabytes. */
    public static final class FileTooLarge extends UnreadableFile {
        private static final long serialVersionUID = 1L;
    }

    /** No headings, let alone rows. */
    public static final class FileEmpty extends UnreadableFile {
        private static final long serialVersionUID = 1L;
    }

    /** Neither UTF-8 nor UTF-16: letters would be stored wrongly. */
    public static final class FileNotInUnicode extends UnreadableFile {
        private static final long serialVersionUID = 1L;
    }

    /** A quotation mark is never closed, so that nobody can tell where a row ends. */
    public static final class FileWithOpenQuote extends UnreadableFile {
        private static final long serialVersionUID = 1L;
    }

    /** No column is read as the record id, without which an import could not be run again. */
    public static final class FileWithoutRecordIds extends UnreadableFile {
        private static final long serialVersionUID = 1L;
    }
}
