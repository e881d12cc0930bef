package com.qmplus.vern.staff.application;

import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of other systems' keys: 256 random bits behind a word by which a search for leaked secrets knows them. */
final class KeySecrets {

    static final String BEGINNING = "vern_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeySecrets() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
