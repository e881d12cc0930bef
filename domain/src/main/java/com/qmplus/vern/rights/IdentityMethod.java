package com.qmplus.vern.rights;

/** The identity ladder, mildest first: never more than the doubt justifies (R4.1, R4.2). Copies of documents are not kept (R4.3). */
public enum IdentityMethod {
    CODE_TO_CONTACT_ON_FILE,
    CALL_TO_NUMBER_ON_FILE,
    LETTER_TO_ADDRESS_ON_FILE,
    KNOWN_FACTS,
    BANK_ID,
    DOCUMENT_INSPECTED
}
