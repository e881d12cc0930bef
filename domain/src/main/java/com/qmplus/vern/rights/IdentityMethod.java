package com.qmplus.vern.rights;

/** The identity ladder, mildest first: never more than the doubt justifies (R4.1, R4.2). Copies of documents are not kept (R4.3). */
public enum IdentityMethod {
    CODE_TO_CONTACT_ON_FILE(1),
    CALL_TO_NUMBER_ON_FILE(1),
    LETTER_TO_ADDRESS_ON_FILE(1),
    KNOWN_FACTS(2),
    /** Not connected: it is shown as a step of the ladder, and never offered. */
    BANK_ID(3),
    DOCUMENT_INSPECTED(4);

    private final int rung;

    IdentityMethod(int rung) {
        this.rung = rung;
    }

    public boolean isMilderThan(IdentityMethod other) {
        return rung < other.rung;
    }

    boolean isOnTheSameRungAs(IdentityMethod other) {
        return rung == other.rung;
    }

    /** What we had on file is the person's, and says nothing about who asks for them. */
    public boolean isForRepresentatives() {
        return isConnected() && !needsContactOnFile();
    }

    public boolean isConnected() {
        return this != BANK_ID;
    }

    /** It compares with what we had on file before the request; for nobody there is nothing. */
    boolean needsContactOnFile() {
        return rung == 1;
    }
}
