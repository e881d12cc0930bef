package com.qmplus.vern.ear.pages;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An employee's telephone: six digits from a secret and the time (RFC 6238), reckoned apart from the application. */
public final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private Authenticator() {}

    public static String digits(String secret) {
        var step = ByteBuffer.allocate(Long.BYTES)
                .putLong(Instant.now().getEpochSecond() / SECONDS)
                .array();
        var hash = hash(bytes(secret), step);
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hash(byte[] key, byte[] step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(step);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    /** RFC 4648, base 32 without padding; whole bytes only, as here. */
    private static byte[] bytes(String secret) {
        var digits = secret.replaceAll("\\s", "");
        var number = BigInteger.ONE; // keeps zeros at the beginning
        for (char digit : digits.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(digit)));
        int spare = digits.length() * 5 % Byte.SIZE;
        var all = number.shiftRight(spare).toByteArray();
        return Arrays.copyOfRange(all, 1, all.length);
    }
}
