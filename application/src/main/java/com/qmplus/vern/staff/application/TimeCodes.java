package com.qmplus.vern.staff.application;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.qmplus.vern.staff.SecondFactor;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Six digits every thirty seconds (RFC 6238); a clock may be one step off, and a code counts once. */
final class TimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final int STEPS_OFF = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeCodes() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, if it is near enough and not used yet. */
    static OptionalLong acceptedStep(SecondFactor factor, byte[] secret, String code, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var present = stepOf(now);
        return LongStream.rangeClosed(present - STEPS_OFF, present + STEPS_OFF)
                .filter(factor::isNew)
                .filter(step -> same(digits, codeOf(step, secret)))
                .findFirst();
    }

    static String code(byte[] secret, Instant now) {
        return codeOf(stepOf(now), secret);
    }

    private static long stepOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    private static String codeOf(long step, byte[] secret) {
        var generator = new TimeBasedOneTimePasswordGenerator(STEP);
        var key = new SecretKeySpec(secret, generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The secret of a second factor is no key", e);
        }
    }

    private static boolean same(String offered, String right) {
        return MessageDigest.isEqual(offered.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
