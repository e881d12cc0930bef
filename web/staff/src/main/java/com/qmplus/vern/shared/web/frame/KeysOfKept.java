package com.qmplus.vern.shared.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an employee was writing when their session ended waits in their browser, sealed: nobody who finds it there can read
 * it, nor whoever signs in next, only the employee, who is given the same key again. No key outlives the server.
 */
@ApplicationScoped
public class KeysOfKept {

    private static final String MAC = "HmacSHA256";

    private final byte[] secret = new byte[32];

    public KeysOfKept() {
        new SecureRandom().nextBytes(secret);
    }

    String of(String employee) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(employee.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + MAC, e);
        }
    }
}
