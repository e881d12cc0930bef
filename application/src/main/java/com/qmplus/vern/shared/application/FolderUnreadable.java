package com.qmplus.vern.shared.application;

/** A file of a drop folder cannot be used for now; the message names the file, and nothing that stands in it. */
final class FolderUnreadable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FolderUnreadable(String file, String reason) {
        super("The file " + file + " " + reason);
    }
}
