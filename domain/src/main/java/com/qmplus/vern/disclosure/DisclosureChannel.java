package com.qmplus.vern.disclosure;

/** How data reach a recipient; never by e-mail that anybody on the way can read (R12.2). */
public enum DisclosureChannel {
    SECURE_PORTAL,
    SYSTEM,
    LETTER,
    IN_PERSON,
    PHONE
}
