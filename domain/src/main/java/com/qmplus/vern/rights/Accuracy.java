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
    DISPUTED;

    /** Something is to be put right, or beside it: nobody can do that who does not know what it is to say. */
    public boolean takesText() {
        return this == INACCURATE || this == INCOMPLETE || this == OPINION;
    }
}
