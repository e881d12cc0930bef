package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.Sealed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce each time: form (one byte), nonce (twelve), ciphertext with its tag. */
final class Cryptography {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cryptography() {}

    static SecretKey newKey() {
        return new SecretKeySpec(random(KEY_BYTES), "AES");
    }

    /** @param bound what the ciphertext is bound to: it opens nowhere else */
    static Sealed seal(SecretKey key, String bound, byte[] plain) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
            return new Sealed(ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java does not seal with AES-256-GCM", e);
        }
    }

    static byte[] open(SecretKey key, String bound, Sealed sealed) {
        var bytes = ByteBuffer.wrap(sealed.bytes());
        if (bytes.remaining() < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE || bytes.get() != FORM)
            throw new SealBroken(null);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var ciphertext = new byte[bytes.remaining()];
        bytes.get(ciphertext);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(ciphertext);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    static byte[] mac(SecretKey key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC with SHA-256", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
