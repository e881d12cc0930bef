package com.qmplus.vern.rights;

import java.io.Serializable;

/**
 * A reasonable doubt about who asks (GDPR art. 12(6)), recorded before more is asked of the person than they told us: never
 * blanket (R4.1).
 *
 * @param harm what it would do to the person if somebody else got the answer; it bounds what may be asked
 */
public record Doubt(Ground ground, Harm harm) implements Serializable {

    /** Needs no words of a case worker where the person said so on their page, or five wrong codes did. */
    public static final Doubt OF_A_LOST_CODE = new Doubt(Ground.CODE_LOST, Harm.ORDINARY);

    public enum Ground {
        /** The address of the request is not the one on file for this person: new, changed, or somebody else's. */
        NOT_ON_FILE,
        /** The address has not answered. */
        NOT_CONFIRMED,
        /** More than one of those we know fits what was told. */
        ALIKE,
        /** Something points to somebody who pretends to be the person, even by an address that we know. */
        MISUSE,
        /** Somebody says that they have lost their code. */
        CODE_LOST
    }

    public enum Harm {
        ORDINARY,
        /** Special categories of data, or a reader who could hurt the person with it. */
        SERIOUS
    }

    /** As it stands in a step. */
    String key() {
        return ground + "." + harm;
    }

    static Doubt of(String key) {
        var parts = key.split("\\.");
        return new Doubt(Ground.valueOf(parts[0]), Harm.valueOf(parts[1]));
    }

    /** Even an address on file that answered settles nothing. */
    boolean reachesConfirmedContact() {
        return ground == Ground.MISUSE;
    }

    /** Who asked stays who they are; it is whoever wants the new code that is to be made sure of. */
    boolean isAboutCode() {
        return ground == Ground.CODE_LOST;
    }
}
