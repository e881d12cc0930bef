package com.qmplus.vern.rights;

/** What personopplysningsloven § 16 lets the controller keep from the person; a refusal must cite the letter (statement 16). */
public enum Section16 {
    /** Foreign policy, defence and security. */
    A(Reason.SECTION_16_A),
    /** Secrecy that is needed against crime. */
    B(Reason.SECTION_16_B),
    /** What it would not be advisable for the person to learn, for their health or for those close to them. */
    C(Reason.SECTION_16_C),
    /** A statutory duty of secrecy. */
    D(Reason.SECTION_16_D),
    /** A text for the preparation of a case alone, shown to nobody outside, as far as is necessary. */
    E(Reason.SECTION_16_E),
    /** Obvious and fundamental private or public interests. */
    F(Reason.SECTION_16_F);

    private static final String LAW = "popplyl. § 16";

    private final Reason reason;

    Section16(Reason reason) {
        this.reason = reason;
    }

    /** Something was kept from the person by one of its letters. */
    public static boolean isCited(String article) {
        return article.startsWith(LAW);
    }

    public String article() {
        return LAW + " " + Character.toLowerCase(name().charAt(0));
    }

    public Reason reason() {
        return reason;
    }
}
