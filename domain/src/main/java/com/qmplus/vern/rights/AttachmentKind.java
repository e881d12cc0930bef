package com.qmplus.vern.rights;

/** What a person can attach: it is seen from the content, whatever the file is called. */
public enum AttachmentKind {
    PDF,
    PNG,
    JPEG,
    TEXT
}
