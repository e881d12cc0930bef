package com.qmplus.vern.rights;

/** How a datum stands that the person says is wrong (GDPR art. 16). */
public enum Accuracy {
    /** It is wrong, or nobody can say that it is right. */
    INACCURATE,
    /** What it says is right, and too little. */
    INCOMPLETE,
    /** It is somebody's assessment, and neither right nor wrong. */
    OPINION,
    /** It has been checked, and is right. */
    ACCURATE,
    /** It cannot be settled. */
    DISPUTED
}
