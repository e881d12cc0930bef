package com.qmplus.vern.staff.application;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;

/** Argon2id with the parameters that OWASP advises: 19 MiB, two passes, one lane. */
final class Passwords {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int LONGEST = 256;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Stands in where there is no hash, so that an unknown name costs the same work. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    }

    static boolean isRight(String password, @Nullable String hash) {
        var against = hash == null ? NOBODYS : hash;
        var tried = password.substring(0, Math.min(password.length(), LONGEST));
        var function = Argon2Function.getInstanceFromHash(against); // withArgon2() says no to a right one
        return Password.check(tried, against).with(function) && hash != null && password.length() <= LONGEST;
    }
}
