package com.qmplus.vern.register;

/** What a recipient is to the controller; authorities in a particular inquiry are no recipients (GDPR art. 4(9)) but are told all the same. */
public enum RecipientKind {
    PROCESSOR,
    JOINT_CONTROLLER,
    AUTHORITY,
    THIRD_PARTY
}
