package com.qmplus.vern.rights;

/** How a request reached the controller: any channel counts, no form can be demanded (R2.1). */
public enum Channel {
    PORTAL,
    EMAIL,
    PHONE,
    LETTER,
    VISIT,
    /** Asked in another system, which handed it in by REST. */
    SYSTEM
}
