package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.SystemFailed;

/** A file of a drop folder cannot be used for now; the message names the file, and nothing that stands in it. */
final class FolderUnreadable extends SystemFailed {

    private static final long serialVersionUID = 1L;

    FolderUnreadable(String file, String reason) {
        super(Why.FILE_UNUSABLE, "The file " + file + " " + reason);
    }
}
